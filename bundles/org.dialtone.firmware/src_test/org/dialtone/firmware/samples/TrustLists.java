package org.dialtone.firmware.samples;

import java.time.Instant;

/** Builds CTL and ITL files, really signed. */
public final class TrustLists {

	private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
	private static final Instant FAR_AHEAD = Instant.parse("2999-01-01T00:00:00Z");

	private final String name;
	private final Signer signer;
	private final Bytes records = new Bytes();

	public TrustLists(String name, Signer signer) {
		this.name = name;
		this.signer = signer;
	}

	/** Adds a record that is valid now. */
	public TrustLists with(int function, Signer owner) {
		return with(function, owner, LONG_AGO, FAR_AHEAD);
	}

	public TrustLists with(int function, Signer owner, Instant notBefore, Instant notAfter) {
		return with(function, owner, owner.certificate(notBefore, notAfter));
	}

	/** Adds a record in the order of real ones: 3, 5, 6, 4, 7, 8, 9. */
	public TrustLists with(int function, Signer owner, byte[] certificate) {
		var elements = new Bytes().text(3, owner.subject()).text(5, owner.subject()).element(6, owner.serial())
				.element(4, new Bytes().big(function, 2).array()).element(7, new Bytes().noise(270).array())
				.element(8, new Bytes().noise(256).array()).element(9, certificate);
		records.hex("01 00 02").big(5 + elements.size(), 2).bytes(elements.array());
		return this;
	}

	/** The file, with a digest algorithm by its number: 1 is SHA-1, 2 SHA-256, 3 SHA-512. */
	public byte[] signed(int digest) {
		var id = new Bytes().text(4, signer.subject()).text(6, signer.subject()).element(5, signer.serial());
		var before = new Bytes().hex("1C 00 02 01 00").element(3, id.array()).element(7, new Bytes().element(8, new byte[] { (byte) digest })
				.element(9, new Bytes().element(10, new byte[1]).element(11, new byte[] { 2 }).array()).array()).array();
		var after = new Bytes().text(14, name).element(15, new Bytes().big(1_750_000_000, 4).array()).array();
		var start = new Bytes().hex("01 00 02 01 02 02 00 02").big(10 + before.length + 3 + 256 + after.length, 2).bytes(before).array();
		var end = new Bytes().bytes(after).bytes(records.array()).array();
		var signature = signer.sign(new Bytes().bytes(start).bytes(end).array(), "SHA" + new int[] { 0, 1, 256, 512 }[digest] + "withRSA");
		return new Bytes().bytes(start).element(12, signature).bytes(end).array();
	}
}
