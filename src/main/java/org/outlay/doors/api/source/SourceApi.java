package org.outlay.doors.api.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.SubjectLists;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.CitedSourceJson.PublicationWindowJson;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.source.ReadingNotes.CitedOrigin;
import org.outlay.facts.source.ReadingNotes.PassedOver;
import org.outlay.facts.source.ReadingNotes;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.facts.source.Sources;
import org.outlay.facts.source.Tier;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sources that Outlay has read, and those they cite. */
@ApiHandler("Sources")
record SourceApi(Sources sources, ReadingNotes readingNotes, Lookups lookups, CountsById counts,
		PointsOfView pointsOfView, SubjectLists rows) {

	private static final SourceFields FIELDS = new SourceFields();

	@Operation(operationId = "listSources", summary = "List sources",
			description = "Every source by id: those Outlay has read, those they cite, and the editor.")
	@ListMapping(value = "/sources", table = "sources")
	PageOf<SourceJson> list(SourceQuery query) {
		List<Source> all = this.sources.findAll(Sort.by("id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		PageOf<SourceJson> page = FIELDS.page(query.listing(), all, (some) -> rows(some, view.asOf()));
		return this.rows.claimed(page, query.listing(), ClaimKey.SOURCE, view, SourceJson::id);
	}

	@Operation(operationId = "showSource", summary = "Show a source",
			description = "One source, the origins it names, and the lines with figures that no claim covers.")
	@GetMapping("/sources/{slug}")
	SourceDetailJson show(
			@Parameter(description = "The id of the source.", example = "leida-grand-chess") @PathVariable String slug,
			AsOfQuery query) {
		Source source = this.sources.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("source", slug, "sources"));
		List<CitedOrigin> citations = this.readingNotes.citations(slug);
		NamedRefs names = NamedRefs.of(this.lookups, citations.stream().map(CitedOrigin::publisher),
				citations.stream().map(CitedOrigin::id));
		PointOfView view = this.pointsOfView.of(query);
		return new SourceDetailJson(rows(List.of(source), view.asOf()).get(0),
				citations.stream().map((citation) -> CitationJson.of(citation, names)).toList(),
				this.readingNotes.passedOver(slug).stream().map(PassedOverJson::of).toList(), ViewJson.ofClaims(view));
	}

	private List<SourceJson> rows(List<Source> page, AsOf asOf) {
		List<String> ids = page.stream().map(Source::id).toList();
		NamedRefs names = NamedRefs.of(this.lookups, page.stream().map(Source::publisherId),
				page.stream().map(Source::basedOn));
		Map<String, Long> claims = this.counts.claimsFrom(ids, asOf);
		Map<String, Long> events = this.counts.eventsFrom(ids);
		Map<String, Long> statements = this.counts.statementsFrom(ids);
		return page.stream()
			.map((row) -> SourceJson.of(row, names,
					new SourceJson.SourceCountsJson(claims.getOrDefault(row.id(), 0L),
							events.getOrDefault(row.id(), 0L), statements.getOrDefault(row.id(), 0L))))
			.toList();
	}

	/** The fields by which sources can be sorted and counted. */
	static final class SourceFields extends ListFields<Source> {

		SourceFields() {
			haveClaims();
			sort("id", Source::id);
			sort("title", Source::title);
			count("publisher", Source::publisherId);
			count("kind", Source::kind);
			count("tier", Source::tier);
			count("language", Source::language);
			sort("published", (source) -> (source.published() != null) ? source.published().latest() : null);
		}

	}

	/** The parameters of the list of sources. */
	record SourceQuery(
			@Parameter(description = "Sources of these kinds.", example = "article") @Nullable List<SourceKind> kind,
			@Parameter(description = "Sources this close to the facts.",
					example = "original") @Nullable List<Tier> tier,
			@Parameter(description = "Sources published by these companies.",
					example = "36kr") @Vocabulary.Known(Vocabulary.COMPANY) @Nullable List<String> publisher,
			AsOfQuery when, ListQuery<SourceFields> listing) implements Query {

		boolean lets(Source source) {
			return Query.among(this.kind, source.kind()) && Query.among(this.tier, source.tier())
					&& Query.among(this.publisher, source.publisherId());
		}

	}

	/** A source with the origins it names and the lines without a claim. */
	record SourceDetailJson(@JsonUnwrapped SourceJson source,
			@Schema(description = "The sources it names as origins.") List<CitationJson> cites,
			@Schema(description = "Lines with figures that no claim covers, with the reason.") List<PassedOverJson> passedOver,
			@Schema(description = "The point of view from which claims were counted.") ViewJson view) {
	}

	/** An origin that a source names. */
	record CitationJson(@Schema(description = "The source it names.") CitedSourceJson source,
			@Schema(description = "The publisher it names.") @Nullable Ref publisher,
			@Schema(description = "The line that names it, from 1.", example = "125") int line,
			@Schema(description = "A note in our own words.") @Nullable String note) {

		static CitationJson of(CitedOrigin citation, NamedRefs names) {
			return new CitationJson(CitedSourceJson.of(names.known(citation.id())), names.subject(citation.publisher()),
					citation.line(), citation.note());
		}

	}

	/** A line with figures but no claim. */
	record PassedOverJson(@Schema(description = "The number of the line, from 1.", example = "3") int line,
			@Schema(description = "The reason.", example = "date and view counter of the page") String why) {

		static PassedOverJson of(PassedOver passedOver) {
			return new PassedOverJson(passedOver.line(), passedOver.why());
		}

	}

	/** A publication that Outlay has read, or that such a publication cites. */
	record SourceJson(@Schema(description = "Permanent; never reused.", example = "leida-grand-chess") String id,
			@Schema(description = "The title; ours, in brackets, if the source has none.") String title,
			@Schema(description = "The publisher, if known.") @Nullable Ref publisher,
			@Schema(description = "The authors.") List<String> authors,
			@Schema(description = "Its language (BCP 47).", example = "en") @Nullable String language,
			@Schema(description = "The kind of source.", example = "article") SourceKind kind,
			@Schema(description = "How close it is to the facts it reports.", example = "original") Tier tier,
			@Schema(description = "Where it can be read, if known.") @Nullable String link,
			@Schema(description = "Its licence.") String licence,
			@Schema(description = "The day Outlay read it; null for a source that is only cited.",
					example = "2026-11-21") @Nullable LocalDate accessed,
			@Schema(description = "When it was published; null for a source that is only cited.") @Nullable PublicationWindowJson published,
			@Schema(description = "The source it retells as a whole.") @Nullable Ref basedOn,
			@Schema(description = "A note in our own words.") @Nullable String note,
			@Schema(description = "The prefix of ids of its facts.", example = "leida") @Nullable String prefix,
			@Schema(description = "The number of facts taken from it.") SourceCountsJson counts,
			@Schema(description = "Lists with more about it.") SourceLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/sources/leida-grand-chess") String href,
			@Schema(description = "The path of its page for readers.",
					example = "/sources/leida-grand-chess") String page) {

		static SourceJson of(Source source, NamedRefs names, SourceCountsJson counts) {
			return new SourceJson(source.id(), source.title(), names.subject(source.publisherId()), source.authors(),
					source.language(), source.kind(), source.tier(), source.link(), source.licence(), source.accessed(),
					PublicationWindowJson.ofNullable(source.published()), names.source(source.basedOn()), source.note(),
					source.prefix(), counts, SourceLinks.of(source), EntryType.SOURCE.href(source.id()),
					EntryType.SOURCE.page(source.id()));
		}

		/** The number of facts taken from a source. */
		record SourceCountsJson(@Schema(description = "Current claims.", example = "99") long claims,
				@Schema(description = "Events.", example = "20") long events,
				@Schema(description = "Attributes of subjects.", example = "200") long statements) {
		}

		/** The lists with more about a source. */
		record SourceLinks(
				@Schema(description = "The claims taken from it.",
						example = "/api/v1/claims?source=leida-grand-chess") String claims,
				@Schema(description = "The events it reports.",
						example = "/api/v1/events?source=leida-grand-chess") String events,
				@Schema(description = "How it compares with other sources.",
						example = "/api/v1/sources/leida-grand-chess/differences") String differences,
				@Schema(description = "All facts taken from it in one file; null for a source that is only cited.",
						example = "/sources/leida-grand-chess/dossier.yaml") @Nullable String dossier) {

			static SourceLinks of(Source source) {
				return new SourceLinks(ApiAddresses.API + "/claims?source=" + source.id(),
						ApiAddresses.API + "/events?source=" + source.id(),
						EntryType.SOURCE.href(source.id()) + "/differences",
						source.isRead() ? EntryType.SOURCE.page(source.id()) + "/dossier.yaml" : null);
			}

		}

	}

}
