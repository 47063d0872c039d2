package org.outlay.doors.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of feeds and their items that do not depend on the host: name-based UUIDs (RFC
 * 9562, version 5) as URNs.
 */
final class Urn {

	/** The namespace of Outlay, generated once. */
	private static final UUID NAMESPACE = UUID.fromString("6f1c0a7e-3b52-4d0c-9a67-2f8f5f0f1d3b");

	private static final int VERSION = 0x50;

	private static final int VARIANT = 0x80;

	private Urn() {
	}

	/** {@code urn:uuid:…}, the same for a name in every copy of Outlay. */
	static String of(String name) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-1");
			digest.update(ByteBuffer.allocate(Long.BYTES * 2)
				.putLong(NAMESPACE.getMostSignificantBits())
				.putLong(NAMESPACE.getLeastSignificantBits())
				.array());
			byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
			hash[6] = (byte) ((hash[6] & 0x0f) | VERSION);
			hash[8] = (byte) ((hash[8] & 0x3f) | VARIANT);
			ByteBuffer bytes = ByteBuffer.wrap(hash);
			return "urn:uuid:" + new UUID(bytes.getLong(), bytes.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-1", ex);
		}
	}

}
