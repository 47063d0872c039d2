package org.outlay.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.ledger.References;
import org.outlay.lens.Lens;
import org.outlay.source.Citation;
import org.outlay.source.PassedOver;
import org.outlay.source.Readings;
import org.outlay.source.Source;
import org.outlay.source.SourceKind;
import org.outlay.source.Sources;
import org.outlay.source.Tier;

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

	private final Readings readings;

	private final References references;

	private final Viewpoints viewpoints;

	private final ClaimedRows claimed;

	SourceApi(Sources sources, SourceShapes shapes, Readings readings, References references, Viewpoints viewpoints,
			ClaimedRows claimed) {
		this.viewpoints = viewpoints;
		this.claimed = claimed;
		this.sources = sources;
		this.shapes = shapes;
		this.readings = readings;
		this.references = references;
	}

	@Operation(operationId = "listSources", summary = "List sources",
			description = "Every source by id: those Outlay has read, those they cite, and the editor.")
	@ListMapping(value = "/sources", table = "sources")
	PageOf<SourceJson> list(SourceQuery query) {
		List<Source> all = this.sources.findAll(Sort.by("id")).stream().filter(query::lets).toList();
		Lens lens = this.viewpoints.of(query.when());
		return this.claimed.from(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, lens.asOf())),
				query.listing(), lens);
	}

	@Operation(operationId = "showSource", summary = "Show a source",
			description = "One source, the origins it names, and the lines with figures that no claim covers.")
	@GetMapping("/sources/{slug}")
	SourceDetailJson show(
			@Parameter(description = "The id of the source.", example = "leida-grand-chess") @PathVariable String slug,
			AsOfQuery query) {
		Source source = this.sources.findById(slug).orElseThrow(() -> new UnknownId("source", slug, "sources"));
		List<Citation> citations = this.readings.citations(slug);
		Names names = Names.of(this.references, citations.stream().map(Citation::publisher),
				citations.stream().map(Citation::id));
		Lens lens = this.viewpoints.of(query);
		return new SourceDetailJson(this.shapes.of(List.of(source), lens.asOf()).get(0),
				citations.stream().map((citation) -> CitationJson.of(citation, names)).toList(),
				this.readings.passedOver(slug).stream().map(PassedOverJson::of).toList(), ViewJson.ofClaims(lens));
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
					example = "36kr") @Known(Vocabulary.COMPANY) @Nullable List<String> publisher,
			AsOfQuery when, Listing<SourceFields> listing) implements Query {

		boolean lets(Source source) {
			return Chosen.among(this.kind, source.kind()) && Chosen.among(this.tier, source.tier())
					&& Chosen.among(this.publisher, source.publisherId());
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

		static CitationJson of(Citation citation, Names names) {
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
