package org.outlay.values.amount;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * How a source bounds an amount, after the Beneficial Ownership Data Standard's exact,
 * minimum and maximum with their exclusive forms. {@link #hedge} is the word shown where
 * the source's own hedge is not recorded.
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
