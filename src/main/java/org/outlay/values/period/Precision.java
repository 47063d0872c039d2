package org.outlay.values.period;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** The precision of a time in a source; half years count as quarters. */
public enum Precision implements Coded {

	DAY, MONTH, QUARTER, YEAR, UNKNOWN;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Precision> {

	}

}
