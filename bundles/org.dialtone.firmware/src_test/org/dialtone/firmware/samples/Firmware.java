package org.dialtone.firmware.samples;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds firmware files with the bytes that the vendor's have where it is known, and noise where it is not. */
public final class Firmware {

	private static final String SIGNER = "CN=someSigner,OU=someOrgUnit,O=someOrg";
	private static final String CA = "CN=someCA,OU=someOrgUnit,O=someOrg";

	private Firmware() {
	}

	/** A file with a header as in all releases: SHA-1, 2048 bits, the placeholder as signer. */
	public static byte[] signed(String name, byte[] body) {
		return new Bytes().bytes(header(name)).bytes(body).array();
	}

	/** The header alone. */
	public static byte[] header(String name) {
		var signer = new Bytes().text(4, SIGNER).element(5, new Bytes().hex("12 34 56 78 90 AB CD EF").array()).text(6, CA);
		var rest = new Bytes().element(3, signer.array())
				.element(7, new Bytes().element(8, new byte[] { 1 })
						.element(9, new Bytes().element(10, new byte[1]).element(11, new byte[] { 2 }).array()).array())
				.element(12, new Bytes().noise(256).array()).text(14, name);
		int length = 10 + rest.size();
		int padding = (4 - length % 4) % 4;
		var header = new Bytes().hex("01 00 02 01 01 02 00 02").big(length + padding, 2).bytes(rest.array());
		for (int i = 0; i < padding; i++) {
			header.big(13, 1);
		}
		return header.array();
	}

	/** A file in an archive: a kernel if it has no name. */
	public record CnuEntry(String name, byte[] content) {
	}

	/** An archive of the older phones. */
	public static byte[] cnu(CnuEntry... entries) {
		int names = 0x248 + 20 * entries.length;
		int contents = names + Arrays.stream(entries).mapToInt(entry -> entry.name.isEmpty() ? 0 : entry.name.length() + 1).sum();
		var bytes = new Bytes().ascii("CNU_File_Archive_3.0").zeros(0x30 - 20).big(entries.length, 4).big(contents, 4)
				.ascii("CNU_File_Archive_3.0").zeros(0x248 - 0x38 - 20);
		int name = names;
		for (var entry : entries) {
			bytes.big(entry.name.isEmpty() ? 6 : 7, 4).big(2, 4).big(entry.content.length, 4).big(1_191_886_863, 4)
					.big(entry.name.isEmpty() ? 0 : name, 4);
			name += entry.name.isEmpty() ? 0 : entry.name.length() + 1;
		}
		for (var entry : entries) {
			if (!entry.name.isEmpty()) {
				bytes.ascii(entry.name).zeros(1);
			}
		}
		for (var entry : entries) {
			bytes.bytes(entry.content);
		}
		return bytes.array();
	}

	/** An archive with a kernel and two files, small and large enough for a part. */
	public static byte[] cnu() {
		return cnu(new CnuEntry("", new Bytes().noise(300).array()),
				new CnuEntry("/etc/trace/dns.master.trc", new Bytes().ascii("trace dns off\n").array()),
				new CnuEntry("/flash0/local/bin/dload", new Bytes().hex("DEADBEEF").noise(60).array()));
	}

	/** A file of the newer phones with its header first, as lists have it. */
	public static byte[] container(String name, byte[] payload) {
		return new Bytes().bytes(containerHeader(name, payload)).bytes(payload).array();
	}

	/** The same with the header last, as large parts have it. */
	public static byte[] trailer(String name, byte[] payload) {
		return new Bytes().bytes(payload).bytes(containerHeader(name, payload)).array();
	}

	private static byte[] containerHeader(String name, byte[] payload) {
		int padded = (name.length() + 3) / 4 * 4;
		return new Bytes().hex("CD 34 12 AB").little(0x38 + padded + 256, 4).little(4, 4).little(payload.length, 4).little(0, 4)
				.bytes(sha256(payload)).little(name.length(), 4).ascii(name).zeros(padded - name.length()).noise(256).array();
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}

	/** The list of a 79x1 or later: jar, cnu, apps, dsp, cvm, the last two with a blank behind them. */
	public static String listOf79x1(String release, String... parts) {
		return "#\r\n# This file contains a list of archive image files that will be requested by the\r\n# RELEASE load version "
				+ release + "\r\n#\r\n\r\n" + IntStream.range(0, parts.length)
						.mapToObj(i -> parts[i] + (i > 2 ? " \r\n" : "\r\n")).collect(Collectors.joining());
	}

	/** The parts of the 7970 and 7971 at 8.3(3), in the order of the list. */
	public static final String[] PARTS_70 = { "jar70sccp.8-3-2-27.sbn", "cnu70.8-3-2-27.sbn", "apps70.8-3-2-27.sbn",
			"dsp70.8-3-2-27.sbn", "cvm70sccp.8-3-2-27.sbn" };

	/** The list of the 7970 and 7971 at 8.3(3), under one of its names. */
	public static byte[] list70(String name) {
		return signed(name, new Bytes().ascii(listOf79x1("8-3-2-27", PARTS_70)).array());
	}

	/** The list of a 7940 or 7960: loader, application. */
	public static final String LIST_OF_7940 = "P003-8-12-00.sbn\nP0S3-8-12-00.sb2\nLA_VERSION=PAS30830\n";

	/** The list of a 7921: names, sizes and the first characters of the bodies. */
	public static final String LIST_OF_7921 = """
			#? HW_REV 0-4.*
			#? SW_CAP EAP-TLS,PEAP,VSFIX

			TNUX-1.4.6.3.SBN                      897037 E247E40D9CF20472C6C397E6E427A517
			SYS-1.4.6.3.SBN                      2271622 83F2C9786F56F28F8214503D544E76FC
			#+ WLAN-1.4.6.3.SBN                  1385744 CDFDBCAE0BEE279705379299507AB206
			""";

	/** The list of a 6921: no line end behind the last name. */
	public static final String LIST_OF_69XX = "BOOT69xx.0-0-0-14.zz.sgn\r\nDSP69xx.0-0-0-11-124120.zz.sgn\r\nSCCP69xx.9-3-1-3.zz.sgn";

	/** The list of an 88xx, shortened to two platforms. */
	public static final String LIST_OF_88XX = """
			# RELEASE Model=88xx Version=sip88xx.12-0-7MPP0201-66
			# LOADS=sip88xx.12-0-7MPP0201-66.loads
			[CISCO-ID]
			version = 12-0-7MPP0201-66
			hwcompat = 0x00000007
			swcompat = 0x00000033
			[PLATFORM_1]
			fbi=fbi88xx.BE-01-011P.sbn size=100080
			kern=kern88xx.12-0-7MPP0201-66.sbn size=4248292
			ebr_kern    = (-1,2,0,8,0x01740000,-1)(-1,2,0,8,0x01f40000,-1)
			[PLATFORM_2]
			rootfs=rootfs288xx.12-0-7MPP0201-66.sbn size=61313368
			""";
}
