package org.outlay.values.amount;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * How a source bounds an amount, after the exact, minimum and maximum of the Beneficial
 * Ownership Data Standard and their exclusive forms. {@link #hedge} is the word shown if
 * the hedge of the source is not recorded.
 */
public enum Kind implements Coded {

	EXACT(""), APPROXIMATE("about"), RANGE(""), AT_LEAST("at least"), MORE_THAN("over"), AT_MOST("up to"),
	LESS_THAN("under"), VAGUE(""), UNDISCLOSED("undisclosed");

	private final String hedge;

	Kind(String hedge) {
		this.hedge = hedge;
	}

	String hedge() {
		return this.hedge;
	}

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Kind> {

	}

}
