package org.outlay.doors.api.source;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.WindowJson;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.facts.source.Tier;

/** A publication: one Outlay has read, or one that such a text cites as its origin. */
@Schema(name = "Source")
record SourceJson(@Schema(description = "Stable, never used again.", example = "leida-grand-chess") String id,
		@Schema(description = "In brackets where the text has none and this one is ours.") String title,
		@Schema(description = "Who published it, where known.") @Nullable Ref publisher,
		@Schema(description = "Who wrote it.") List<String> authors,
		@Schema(description = "Its language (BCP 47).", example = "en") @Nullable String language,
		@Schema(description = "What it is.", example = "article") SourceKind kind,
		@Schema(description = "How close it stands to what it tells.", example = "original") Tier tier,
		@Schema(description = "Where it can be read, if known.") @Nullable String link,
		@Schema(description = "What may be done with it.") String licence,
		@Schema(description = "When Outlay read it; null for a source only cited.",
				example = "2026-11-21") @Nullable LocalDate accessed,
		@Schema(description = "When it came out; null for a source only cited.") @Nullable WindowJson published,
		@Schema(description = "The source it retells as a whole.") @Nullable Ref basedOn,
		@Schema(description = "Our own words.") @Nullable String note,
		@Schema(description = "What ids of claims and events from it start with.",
				example = "leida") @Nullable String prefix,
		@Schema(description = "How much was taken from it.") Counts counts,
		@Schema(description = "Where to read on.") SourceLinks links,
		@Schema(description = "The path of this entry.", example = "/api/v1/sources/leida-grand-chess") String href,
		@Schema(description = "The path of its page for readers.", example = "/sources/leida-grand-chess") String page)
		implements
			Identified {

	static SourceJson of(Source source, NamedRefs names, Counts counts) {
		return new SourceJson(source.id(), source.title(), names.subject(source.publisherId()), source.authors(),
				source.language(), source.kind(), source.tier(), source.link(), source.licence(), source.accessed(),
				WindowJson.ofNullable(source.published()), names.source(source.basedOn()), source.note(),
				source.prefix(), counts, SourceLinks.of(source), EntryType.SOURCE.href(source.id()),
				EntryType.SOURCE.page(source.id()));
	}

	/** How much was taken from a source. */
	@Schema(name = "SourceCounts")
	record Counts(@Schema(description = "Standing claims.", example = "99") long claims,
			@Schema(description = "Events.", example = "20") long events,
			@Schema(description = "Attributes of companies, models, products and people.",
					example = "200") long statements) {

	}

	/** Where to read on about a source. */
	@Schema(name = "SourceLinks")
	record SourceLinks(
			@Schema(description = "The claims taken from it.",
					example = "/api/v1/claims?source=leida-grand-chess") String claims,
			@Schema(description = "The events it tells of.",
					example = "/api/v1/events?source=leida-grand-chess") String events,
			@Schema(description = "What it is worth, and how it differs from others.",
					example = "/api/v1/sources/leida-grand-chess/differences") String differences,
			@Schema(description = "All that was taken from it in one file; null for a source only cited.",
					example = "/sources/leida-grand-chess/dossier.yaml") @Nullable String dossier) {

		static SourceLinks of(Source source) {
			return new SourceLinks(ApiAddresses.API + "/claims?source=" + source.id(),
					ApiAddresses.API + "/events?source=" + source.id(),
					EntryType.SOURCE.href(source.id()) + "/differences",
					source.isRead() ? EntryType.SOURCE.page(source.id()) + "/dossier.yaml" : null);
		}

	}

}
