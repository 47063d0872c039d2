package org.outlay.doors.api.shape;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.Tier;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.period.PublicationWindow;

/** A source as figures and events refer to it. */
public record CitedSourceJson(@Schema(description = "Its id.", example = "leida-grand-chess") String id,
		@Schema(description = "Its title; in brackets if the source prints none.") String title,
		@Schema(description = "Its publisher, if known.", example = "Leida Finance") @Nullable String publisher,
		@Schema(description = "How close the source is to the facts it reports.", example = "original") Tier tier,
		@Schema(description = "When it was published; null for a source Outlay has not read.") @Nullable PublicationWindowJson published,
		@Schema(description = "The path of its entry.", example = "/api/v1/sources/leida-grand-chess") String href) {

	public static CitedSourceJson of(SourceRef source) {
		return new CitedSourceJson(source.id(), source.title(), source.publisher(), source.tier(),
				PublicationWindowJson.ofNullable(source.published()), EntryType.SOURCE.href(source.id()));
	}

	static @Nullable CitedSourceJson ofNullable(@Nullable SourceRef source) {
		return (source != null) ? of(source) : null;
	}

	/** The days between which a source became public. */
	public record PublicationWindowJson(
			@Schema(description = "The first day it may have been public.", example = "2026-02-15") LocalDate earliest,
			@Schema(description = "The day by which it certainly was public.", example = "2026-02-15") LocalDate latest,
			@Schema(description = "Whether both are the same printed date.", example = "true") boolean exact,
			@Schema(description = "The window in words.", example = "15 February 2026") String words) {

		static @Nullable public PublicationWindowJson ofNullable(@Nullable PublicationWindow window) {
			return (window != null)
					? new PublicationWindowJson(window.earliest(), window.latest(), window.isExact(), window.words())
					: null;
		}

	}

	/** A place in a source. */
	public record LocatorJson(@Schema(description = "The unit that is counted.", example = "line") Locator.Kind kind,
			@Schema(description = "The number or name; lines and pages count from 1.", example = "15") String at,
			@Schema(description = "The place in words.", example = "line 15") String words) {

		public static LocatorJson of(Locator locator) {
			return new LocatorJson(locator.kind(), locator.at(), locator.words());
		}

		static @Nullable public LocatorJson ofNullable(@Nullable Locator locator) {
			return (locator != null) ? of(locator) : null;
		}

	}

}
