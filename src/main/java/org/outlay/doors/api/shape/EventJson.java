package org.outlay.doors.api.shape;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Event;
import org.outlay.facts.event.EventKind;

/** Something dated that one source tells of, past or planned. */
@Schema(name = "Event")
public record EventJson(@Schema(description = "Stable, never used again.", example = "leida-e39a") String id,
		@Schema(description = "What happened, or is to happen.", example = "reorganisation") EventKind kind,
		@Schema(description = "Whether it lay ahead of the source that tells of it.",
				example = "false") boolean planned,
		@Schema(description = "In our own words.") String title,
		@Schema(description = "When, as finely as the source tells.") PeriodJson date,
		@Schema(description = "The date phrase as printed, where it is not plainly the date.",
				example = "April of the same year") @Nullable String printed,
		@Schema(description = "Who and what it is about, the chief one first.") List<Ref> subjects,
		@Schema(description = "The source that tells of it.") CitedSourceJson source,
		@Schema(description = "Where in the source.") LocatorJson locator,
		@Schema(description = "Our own words.") @Nullable String note) {

	public static EventJson of(Event event, NamedRefs names) {
		return new EventJson(event.id(), event.kind(), event.isPlanned(), event.title(), PeriodJson.of(event.date()),
				event.printed(), names.subjects(event.subjectIds()), CitedSourceJson.of(names.known(event.sourceId())),
				LocatorJson.of(event.locator()), event.note());
	}

}
