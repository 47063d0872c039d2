package org.outlay.facts.model;

import org.outlay.values.code.Coded;

/** What a product is; a market is what many products serve. */
public enum ProductKind implements Coded {

	APP, CHIP, CLOUD, TOOL, PLATFORM, HARDWARE, MARKET

}
