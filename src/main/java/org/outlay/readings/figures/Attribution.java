package org.outlay.readings.figures;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.source.Tier;
import org.outlay.readings.ledger.SourceRef;

/**
 * A source that states something, and where.
 *
 * @param place {@code line 15}; empty for additions by the editor
 * @param path the passage on the page of the source
 */
public record Attribution(SourceRef source, String place, String path) {

	public static Attribution of(Map<String, SourceRef> sources, String id, @Nullable Locator locator) {
		SourceRef source = sources.get(id);
		if (source == null) {
			throw new IllegalStateException("the database has no source " + id + ", despite its foreign keys");
		}
		return (locator == null) ? new Attribution(source, "", source.path())
				: new Attribution(source, locator.words(), source.path() + "#" + locator.anchor());
	}

	public boolean isEditor() {
		return this.source.tier() == Tier.EDITOR;
	}

	/** A short name: the publisher, or "editor". */
	public String name() {
		return isEditor() ? "editor" : this.source.chip();
	}

}
