package org.outlay.doors.api.shape;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.values.period.PublicationWindow;

/** The days between which a source became public. */
@Schema(name = "PublicationWindow")
public record WindowJson(
		@Schema(description = "The first day it may have been public.", example = "2026-02-15") LocalDate earliest,
		@Schema(description = "The day by which it certainly was.", example = "2026-02-15") LocalDate latest,
		@Schema(description = "Whether the two are one printed date.", example = "true") boolean exact,
		@Schema(description = "Ready words.", example = "15 February 2026") String words) {

	static @Nullable public WindowJson ofNullable(@Nullable PublicationWindow window) {
		return (window != null) ? new WindowJson(window.earliest(), window.latest(), window.isExact(), window.words())
				: null;
	}

}
