package org.dialtone.firmware.samples;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Somebody with a key of 2048 bits, who makes certificates and signs trust lists. */
public final class Signer {

	private static final byte[] SHA256_WITH_RSA = der(0x30, new Bytes().hex("06092A864886F70D01010B 0500").array());
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

	private final String name;
	private final long serial;
	private final KeyPair keys;

	public Signer(String name, long serial) {
		this.name = name;
		this.serial = serial;
		try {
			var generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			keys = generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}

	public String subject() {
		return "CN=" + name;
	}

	/** Sixteen bytes, as in real lists. */
	public byte[] serial() {
		return new Bytes().zeros(8).big(serial, 8).array();
	}

	public byte[] sign(byte[] bytes, String algorithm) {
		try {
			var signature = Signature.getInstance(algorithm);
			signature.initSign(keys.getPrivate());
			signature.update(bytes);
			return signature.sign();
		} catch (GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}

	/** A certificate that its owner has signed. */
	public byte[] certificate(Instant notBefore, Instant notAfter) {
		var names = der(0x30, der(0x31, der(0x30, new Bytes().hex("0603550403").bytes(der(0x0C, name.getBytes(StandardCharsets.UTF_8))).array())));
		var validity = der(0x30, new Bytes().bytes(time(notBefore)).bytes(time(notAfter)).array());
		var content = der(0x30, new Bytes().hex("A003020102").bytes(der(2, BigInteger.valueOf(serial).toByteArray())).bytes(SHA256_WITH_RSA)
				.bytes(names).bytes(validity).bytes(names).bytes(keys.getPublic().getEncoded()).array());
		var signature = new Bytes().zeros(1).bytes(sign(content, "SHA256withRSA")).array();
		return der(0x30, new Bytes().bytes(content).bytes(SHA256_WITH_RSA).bytes(der(3, signature)).array());
	}

	private static byte[] time(Instant time) {
		return der(0x18, TIME.format(time).getBytes(StandardCharsets.US_ASCII));
	}

	private static byte[] der(int tag, byte[] value) {
		var bytes = new Bytes().big(tag, 1);
		if (value.length < 0x80) {
			bytes.big(value.length, 1);
		} else {
			bytes.hex("82").big(value.length, 2);
		}
		return bytes.bytes(value).array();
	}
}
