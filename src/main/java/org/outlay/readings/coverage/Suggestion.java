package org.outlay.readings.coverage;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.code.Coded;

/**
 * Something worth finding next. It says what is missing, and never a figure.
 *
 * @param sentence one plain sentence
 * @param subject absent where it is about a source
 * @param measure absent where it is about no one measure
 * @param quantity the quantity it is about, where there is one
 * @param source of an origin nobody has read only
 */
public record Suggestion(Reason reason, String sentence, @Nullable SubjectRef subject, @Nullable Label measure,
		@Nullable Quantity quantity, @Nullable SourceRef source) {

	/** Why it is worth finding, in the order in which leads take turns. */
	public enum Reason implements Coded {

		OVERDUE("an outcome nobody has recorded"), CONFLICT("voices that cannot all be right"),
		GAP("a gap between known years"), NO_CAPEX("claims, but none of capital expenditure"),
		UNREAD("an origin not read"), WEAK("a single weak voice");

		private final String words;

		Reason(String words) {
			this.words = words;
		}

		/** {@code no-capex} in addresses and answers. */
		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		@Override
		public String words() {
			return this.words;
		}

	}

}
