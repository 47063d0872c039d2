package org.outlay.facts.model;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Purposes of models. */
public enum ModelKind implements Coded {

	LANGUAGE, VIDEO, WORLD, VLA, CODE, SPATIAL, MULTIMODAL, GENERATION;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<ModelKind> {

	}

}
