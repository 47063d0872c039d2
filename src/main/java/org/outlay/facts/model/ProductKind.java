package org.outlay.facts.model;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Kinds of products; a market is served by many products. */
public enum ProductKind implements Coded {

	APP, CHIP, CLOUD, TOOL, PLATFORM, HARDWARE, MARKET;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<ProductKind> {

	}

}
