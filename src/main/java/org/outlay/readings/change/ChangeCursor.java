package org.outlay.readings.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;

/**
 * A position in the list of changes, unique to one change: the moment by Outlay's clock,
 * then the row, since rows of one moment are written in the order of publication.
 */
public record ChangeCursor(Instant moment, long row) implements Comparable<ChangeCursor> {

	private static final Comparator<ChangeCursor> ORDER = Comparator.comparing(ChangeCursor::moment)
		.thenComparingLong(ChangeCursor::row);

	/**
	 * Reads a {@link #text}.
	 * @throws IllegalArgumentException if the text is not one
	 */
	public static ChangeCursor parse(String text) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
			if (parts.length == 2) {
				ChangeCursor cursor = new ChangeCursor(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
						Long.parseLong(parts[1]));
				if (cursor.text().equals(text)) {
					return cursor;
				}
			}
		}
		catch (IllegalArgumentException ex) {
			// neither base64url nor numbers: refused below
		}
		throw new IllegalArgumentException("'" + text + "' is not a position in the list of changes");
	}

	/** Its form in addresses: opaque. */
	public String text() {
		String plain = ChronoUnit.MICROS.between(Instant.EPOCH, this.moment) + " " + this.row;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public int compareTo(ChangeCursor other) {
		return ORDER.compare(this, other);
	}

}
