package org.outlay.doors.api.source;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ClaimedRows;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.AnyOf;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.source.CitedOrigin;
import org.outlay.facts.source.PassedOver;
import org.outlay.facts.source.ReadingNotes;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.facts.source.Sources;
import org.outlay.facts.source.Tier;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sources, read and only cited. */
@ApiHandler
@Tag(name = "Sources")
class SourceApi {

	private static final SourceFields FIELDS = new SourceFields();

	private final Sources sources;

	private final SourceShapes shapes;

	private final ReadingNotes readingNotes;

	private final Lookups lookups;

	private final PointsOfView pointsOfView;

	private final ClaimedRows claimed;

	SourceApi(Sources sources, SourceShapes shapes, ReadingNotes readingNotes, Lookups lookups,
			PointsOfView pointsOfView, ClaimedRows claimed) {
		this.pointsOfView = pointsOfView;
		this.claimed = claimed;
		this.sources = sources;
		this.shapes = shapes;
		this.readingNotes = readingNotes;
		this.lookups = lookups;
	}

	@Operation(operationId = "listSources", summary = "List sources",
			description = "Every source by id: those Outlay has read, those they cite, and the editor.")
	@ListMapping(value = "/sources", table = "sources")
	PageOf<SourceJson> list(SourceQuery query) {
		List<Source> all = this.sources.findAll(Sort.by("id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.from(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, view.asOf())),
				query.listing(), view);
	}

	@Operation(operationId = "showSource", summary = "Show a source",
			description = "One source, the origins it names, and the lines with figures that no claim covers.")
	@GetMapping("/sources/{slug}")
	SourceDetailJson show(
			@Parameter(description = "The id of the source.", example = "leida-grand-chess") @PathVariable String slug,
			AsOfQuery query) {
		Source source = this.sources.findById(slug).orElseThrow(() -> new UnknownId("source", slug, "sources"));
		List<CitedOrigin> citations = this.readingNotes.citations(slug);
		NamedRefs names = NamedRefs.of(this.lookups, citations.stream().map(CitedOrigin::publisher),
				citations.stream().map(CitedOrigin::id));
		PointOfView view = this.pointsOfView.of(query);
		return new SourceDetailJson(this.shapes.of(List.of(source), view.asOf()).get(0),
				citations.stream().map((citation) -> CitationJson.of(citation, names)).toList(),
				this.readingNotes.passedOver(slug).stream().map(PassedOverJson::of).toList(), ViewJson.ofClaims(view));
	}

	/** What sources can be sorted and counted by. */
	static final class SourceFields extends RowFields<Source> {

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

	/** What lists of sources are asked with. */
	record SourceQuery(
			@Parameter(description = "Sources of these kinds.", example = "article") @Nullable List<SourceKind> kind,
			@Parameter(description = "Sources that stand so close to what they tell.",
					example = "original") @Nullable List<Tier> tier,
			@Parameter(description = "Sources published by these companies.",
					example = "36kr") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> publisher,
			AsOfQuery when, ListQuery<SourceFields> listing) implements Query {

		boolean lets(Source source) {
			return AnyOf.among(this.kind, source.kind()) && AnyOf.among(this.tier, source.tier())
					&& AnyOf.among(this.publisher, source.publisherId());
		}

	}

	/** A source with what its reading left beside the facts. */
	@Schema(name = "SourceDetail")
	record SourceDetailJson(@JsonUnwrapped SourceJson source,
			@Schema(description = "The sources it names as origins.") List<CitationJson> cites,
			@Schema(description = "Lines with figures that no claim covers, and why.") List<PassedOverJson> passedOver,
			@Schema(description = "As of when its claims were counted.") ViewJson view) {

	}

	/** That a source names another one as an origin. */
	@Schema(name = "Citation")
	record CitationJson(@Schema(description = "The source it names.") CitedSourceJson source,
			@Schema(description = "Who is said to have published it.") @Nullable Ref publisher,
			@Schema(description = "The line that names it, from 1.", example = "125") int line,
			@Schema(description = "Our own words.") @Nullable String note) {

		static CitationJson of(CitedOrigin citation, NamedRefs names) {
			return new CitationJson(CitedSourceJson.of(names.known(citation.id())), names.subject(citation.publisher()),
					citation.line(), citation.note());
		}

	}

	/** A line with figures but no claim. */
	@Schema(name = "PassedOver")
	record PassedOverJson(@Schema(description = "Counted from 1.", example = "3") int line,
			@Schema(description = "The reason, in our own words.",
					example = "date and view counter of the page") String why) {

		static PassedOverJson of(PassedOver passedOver) {
			return new PassedOverJson(passedOver.line(), passedOver.why());
		}

	}

}
