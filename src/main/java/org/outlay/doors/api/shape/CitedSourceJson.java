package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Tier;
import org.outlay.readings.ledger.SourceRef;

/** A source as figures and events point to it. */
@Schema(name = "CitedSource")
public record CitedSourceJson(@Schema(description = "Its id.", example = "leida-grand-chess") String id,
		@Schema(description = "Its title; in brackets where it has none.") String title,
		@Schema(description = "The name of its publisher, where known.",
				example = "Leida Finance") @Nullable String publisher,
		@Schema(description = "How close it stands to what it tells.", example = "original") Tier tier,
		@Schema(description = "When it came out; null for a source Outlay has not read.") @Nullable WindowJson published,
		@Schema(description = "The path of its entry.", example = "/api/v1/sources/leida-grand-chess") String href) {

	public static CitedSourceJson of(SourceRef source) {
		return new CitedSourceJson(source.id(), source.title(), source.publisher(), source.tier(),
				WindowJson.ofNullable(source.published()), EntryType.SOURCE.href(source.id()));
	}

	static @Nullable CitedSourceJson ofNullable(@Nullable SourceRef source) {
		return (source != null) ? of(source) : null;
	}

}
