package org.outlay.values.period;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * How finely a source tells a time; a half year or three quarters are told by quarters.
 */
public enum Precision implements Coded {

	DAY, MONTH, QUARTER, YEAR, UNKNOWN;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Precision> {

	}

}
