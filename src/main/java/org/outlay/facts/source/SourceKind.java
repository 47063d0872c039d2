package org.outlay.facts.source;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Kinds of sources; the editor is the one source without a text. */
public enum SourceKind implements Coded {

	ARTICLE, FILING, DATASET, EDITOR;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<SourceKind> {

	}

}
