package org.outlay.readings.track;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.PublicationWindow;

/**
 * The days from one publication to the next: an interval where a source is undated.
 *
 * @param least never below zero: the order is known
 */
public record PublicationGap(long least, long most) {

	/**
	 * The days between the publications of two figures; empty if one source tells both,
	 * since that tells nothing of when the first was made, or if one is not read.
	 */
	static Optional<PublicationGap> between(Figure before, Figure after) {
		PublicationWindow first = before.source().published();
		PublicationWindow second = after.source().published();
		if (first == null || second == null || before.source().id().equals(after.source().id())) {
			return Optional.empty();
		}
		long least = ChronoUnit.DAYS.between(first.latest(), second.earliest());
		long most = ChronoUnit.DAYS.between(first.earliest(), second.latest());
		return Optional.of(new PublicationGap(Math.max(0, least), Math.max(0, most)));
	}

	/** {@code "1 day later"}, {@code "45 to 280 days later"}, {@code "the same day"}. */
	public String words() {
		if (this.most == 0) {
			return "the same day";
		}
		if (this.least == this.most) {
			return this.least + ((this.least == 1) ? " day later" : " days later");
		}
		return this.least + " to " + this.most + " days later";
	}

}
