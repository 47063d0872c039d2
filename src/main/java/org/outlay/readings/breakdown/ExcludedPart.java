package org.outlay.readings.breakdown;

import java.util.Objects;
import java.util.Optional;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;

/**
 * A part that is not added up.
 *
 * @param reason why: {@code "stated in USD, the whole in CNY"}
 */
public record ExcludedPart(Figure figure, String reason) {

	/** The first reason not to add a part up to its whole; empty if there is none. */
	static Optional<ExcludedPart> of(Figure part, Figure whole) {
		ClaimContent one = part.content();
		ClaimContent other = whole.content();
		if (part.amount().interval().equals(Interval.UNKNOWN)) {
			return reason(part, part.wording());
		}
		if (!part.amount().unit().equals(whole.amount().unit())) {
			return reason(part,
					"stated in " + part.amount().unit().words() + ", the whole in " + whole.amount().unit().words());
		}
		if (!one.measure().equals(other.measure()) || !Objects.equals(one.basis(), other.basis())) {
			return reason(part, "of another basis than the whole");
		}
		if (!one.period().byDays().equals(other.period().byDays())) {
			return reason(part, "of " + one.period().words() + ", the whole of " + other.period().words());
		}
		if ((one.nature() == Nature.ACTUAL) != (other.nature() == Nature.ACTUAL)) {
			return reason(part, one.nature().words() + ", the whole " + other.nature().words());
		}
		return Optional.empty();
	}

	private static Optional<ExcludedPart> reason(Figure part, String reason) {
		return Optional.of(new ExcludedPart(part, reason));
	}

}
