package org.outlay.publishing.tabular;

import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;

/** A JSON object whose members keep their order. */
public final class JsonObject extends LinkedHashMap<String, Object> {

	private static final long serialVersionUID = 1;

	public JsonObject with(String name, @Nullable Object value) {
		if (value != null) {
			put(name, value);
		}
		return this;
	}

}
