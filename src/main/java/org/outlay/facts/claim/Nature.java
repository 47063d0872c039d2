package org.outlay.facts.claim;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * The nature of the money: a plan, the company's guidance on record, a binding
 * commitment, an actual, or a third party's forecast.
 */
public enum Nature implements Coded {

	PLAN, GUIDANCE, COMMITMENT, ACTUAL, FORECAST;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Nature> {

	}

}
