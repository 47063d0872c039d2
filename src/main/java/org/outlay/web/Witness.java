package org.outlay.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.ledger.SourceRef;
import org.outlay.source.Locator;
import org.outlay.source.Tier;

/**
 * A source that states something, and where.
 *
 * @param place {@code line 15}; empty for what the editor adds
 * @param path the passage on the page of the source
 */
record Witness(SourceRef source, String place, String path) {

	static Witness of(SourceRef source, @Nullable Locator locator) {
		return (locator == null) ? new Witness(source, "", source.path())
				: new Witness(source, locator.words(), source.path() + "#" + locator.anchor());
	}

	static Witness of(Map<String, SourceRef> sources, String id, @Nullable Locator locator) {
		SourceRef source = sources.get(id);
		if (source == null) {
			throw new IllegalStateException("the database lost source " + id + ", against its foreign keys");
		}
		return of(source, locator);
	}

	public boolean isEditor() {
		return this.source.tier() == Tier.EDITOR;
	}

	/** A short name: the publisher, or that it is the editor. */
	public String name() {
		return isEditor() ? "editor" : this.source.chip();
	}

}
