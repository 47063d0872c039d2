package org.outlay.facts.claim.dictionary;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * The uses that the figures of a measure allow.
 *
 * @param better the end from which ranks count
 * @param incomparable why its subjects must not be compared, as a sentence; null if they
 * may be
 * @param keyOrder its place among the key figures of a company, from 1; null if it is
 * never one
 * @param drawn whether charts may draw it
 */
@Embeddable
public record Comparability(Better better, @Nullable String incomparable, @Nullable Integer keyOrder, boolean drawn) {

	/** Larger is better, and anything may be done. */
	public static final Comparability FULL = new Comparability(Better.HIGHER, null, null, true);

	public Comparability {
		if (keyOrder != null && keyOrder < 1) {
			throw new IllegalArgumentException("the order of key figures counts from 1");
		}
	}

	/** Whether one subject may be compared with another. */
	public boolean isCompared() {
		return this.incomparable == null;
	}

	/** Which amounts rank first: the larger or better ones. */
	public enum Better implements Coded {

		HIGHER, LOWER;

		/** Its column. */
		@Converter(autoApply = true)
		static class BetterColumn extends CodedConverter<Better> {

		}

	}

}
