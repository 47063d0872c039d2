package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/** Where in a source something stands. */
@Schema(name = "Locator")
public record LocatorJson(@Schema(description = "What is counted.", example = "line") Locator.Kind kind,
		@Schema(description = "Which one; lines and pages count from 1.", example = "15") String at,
		@Schema(description = "Ready words.", example = "line 15") String words) {

	static LocatorJson of(Locator locator) {
		return new LocatorJson(locator.kind(), locator.at(), locator.words());
	}

	static @Nullable public LocatorJson ofNullable(@Nullable Locator locator) {
		return (locator != null) ? of(locator) : null;
	}

}
