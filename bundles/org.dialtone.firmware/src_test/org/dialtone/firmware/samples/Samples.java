package org.dialtone.firmware.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** One sound sample of each format, by its name. */
public final class Samples {

	private Samples() {
	}

	public static Map<String, byte[]> all() {
		var all = new LinkedHashMap<String, byte[]>();
		all.put("term70.default.loads", Firmware.list70("term70.default.loads"));
		signed(all, "P0S3-8-12-00.loads", Firmware.LIST_OF_7940);
		signed(all, "CP7921G-1.4.6.3.LOADS", Firmware.LIST_OF_7921);
		signed(all, "SCCP69xx.9-3-1-3.loads", Firmware.LIST_OF_69XX);
		all.put("sip88xx.loads", Firmware.container("sip88xx.loads", new Bytes().ascii(Firmware.LIST_OF_88XX).array()));
		all.put("cnu70.sbn", Firmware.signed("cnu70.sbn", Firmware.cnu()));
		all.put("rootfs88xx.sbn", Firmware.trailer("rootfs88xx.sbn", new Bytes().hex("68 73 71 73").noise(400).array()));
		all.put("P003.bin", new Bytes().hex("4F 00 00 EA").zeros(0x1C).ascii("P003-8-12-00").zeros(300).array());
		var signer = new Signer("SAST", 1);
		all.put("ITLFile.tlv", new TrustLists("ITLFile.tlv", signer).with(0, signer).signed(1));
		all.put("XMLDefault.cnf.xml", new Bytes().ascii(Configs.DEFAULT).array());
		all.put("SEP001122334455.cnf.xml", new Bytes().ascii(Configs.DEVICE).array());
		signed(all, "SEP001122334455.cnf.xml.sgn", Configs.DEVICE);
		all.put("SIPDefault.cnf", new Bytes().ascii(Configs.SIP).array());
		all.put("OS79XX.TXT", new Bytes().ascii("P0S3-8-12-00").array());
		return all;
	}

	private static void signed(Map<String, byte[]> all, String name, String text) {
		all.put(name, Firmware.signed(name, new Bytes().ascii(text).array()));
	}
}
