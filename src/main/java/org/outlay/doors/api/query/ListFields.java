package org.outlay.doors.api.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rows of one kind of list can be sorted by and counted by. */
public abstract class ListFields {

	private final Map<String, Boolean> counted = new LinkedHashMap<>();

	private boolean claimed;

	/**
	 * Adds a field.
	 * @param key its name in {@code sort} and among facets, the same as in the rows
	 * @param facet whether {@code include=facets} counts rows by it
	 */
	protected final void add(String key, boolean facet) {
		this.counted.put(key, facet);
	}

	/** Lets {@code include=claims} tell the claims of each row. */
	protected final void haveClaims() {
		this.claimed = true;
	}

	/** What rows can be sorted by. */
	final List<String> keys() {
		return List.copyOf(this.counted.keySet());
	}

	/** What rows can be counted by. */
	public final List<String> facets() {
		return this.counted.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
	}

	final boolean areClaimed() {
		return this.claimed;
	}

}
