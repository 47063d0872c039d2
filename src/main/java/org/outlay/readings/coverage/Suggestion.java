package org.outlay.readings.coverage;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.code.Coded;

/**
 * Something worth finding next. It names the missing figure, but no amount.
 *
 * @param sentence one plain sentence
 * @param subject null if it is about a source
 * @param measure null if it is not about one measure
 * @param quantity null if it is not about one quantity
 * @param source null except for an origin that was not read
 */
public record Suggestion(Reason reason, String sentence, @Nullable SubjectRef subject, @Nullable Label measure,
		@Nullable Quantity quantity, @Nullable SourceRef source) {

	/** Why it is worth finding, in the order in which suggestions take turns. */
	public enum Reason implements Coded {

		OVERDUE("an outcome not recorded"), PLANNED("a planned event without news"), CONFLICT("sources that conflict"),
		GAP("a gap between known years"), NO_CAPEX("claims, but none of capital expenditure"),
		UNREAD("an origin not read"), WEAK("a single weak source");

		private final String words;

		Reason(String words) {
			this.words = words;
		}

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
