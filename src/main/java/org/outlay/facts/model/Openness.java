package org.outlay.facts.model;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Whether a model's weights are open, closed, or shown to some. */
public enum Openness implements Coded {

	OPEN, CLOSED, PREVIEW;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Openness> {

	}

}
