package org.outlay.values.amount;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Kinds of units; a measure takes the units of one kind. */
public enum UnitKind implements Coded {

	MONEY, COUNT, RATE, RATIO, RANK, TIME, POWER;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<UnitKind> {

	}

}
