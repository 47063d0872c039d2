package org.outlay.facts.model;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * Whether a source calls a model open source, closed, or only a preview. Sources seldom
 * say which parts of it are open, such as the weights.
 */
public enum Openness implements Coded {

	OPEN("open source"), CLOSED("closed"), PREVIEW("preview");

	private final String words;

	Openness(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Openness> {

	}

}
