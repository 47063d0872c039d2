package org.outlay.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.api.TestimonyJson.DifferenceJson;
import org.outlay.api.TestimonyJson.RetellsJson;
import org.outlay.api.TestimonyJson.RetoldJson;
import org.outlay.api.TestimonyJson.SharedJson;
import org.outlay.api.TestimonyJson.VoiceJson;
import org.outlay.ledger.Figure;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.Survey;
import org.outlay.lens.Lens;
import org.outlay.testimony.Retellings;
import org.outlay.testimony.Retold;
import org.outlay.testimony.Stance;
import org.outlay.testimony.Testimonies;
import org.outlay.testimony.Testimony;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sources beside each other. */
@ApiHandler
@Tag(name = "Sources")
class TestimonyApi {

	private final Testimonies testimonies;

	private final Retellings retellings;

	private final References references;

	private final ClaimShapes claims;

	private final Viewpoints viewpoints;

	TestimonyApi(Testimonies testimonies, Retellings retellings, References references, ClaimShapes claims,
			Viewpoints viewpoints) {
		this.testimonies = testimonies;
		this.retellings = retellings;
		this.references = references;
		this.claims = claims;
		this.viewpoints = viewpoints;
	}

	@Operation(operationId = "showSourceDifferences", summary = "Show how a source differs from others",
			description = "What a source is worth: its voices, the origins it retells, who retells it, and for every"
					+ " quantity another source speaks of, too, both figures and how they relate.")
	@GetMapping("/sources/{slug}/differences")
	TestimonyJson show(
			@Parameter(description = "The id of the source.", example = "leida-grand-chess") @PathVariable String slug,
			LensQuery query) {
		SourceRef source = this.references.sources(List.of(slug)).get(slug);
		if (source == null) {
			throw new UnknownId("source", slug, "sources");
		}
		Lens lens = this.viewpoints.of(query);
		Testimony testimony = this.testimonies.of(slug, lens.asOf(), lens.rule());
		Retold retold = this.retellings.of(slug, lens.asOf(), 0);
		return new TestimonyJson(CitedSourceJson.of(source), TestimonyJson.Counts.of(testimony),
				testimony.voices().stream().map(VoiceJson::of).toList(), retells(testimony.retold()), retoldBy(retold),
				testimony.shared().stream().map((stance) -> shared(stance, lens)).toList(),
				testimony.alone().stream().map((stance) -> Addresses.API + stance.cell().path()).toList(),
				ViewJson.of(lens));
	}

	private List<RetellsJson> retells(List<Figure> retold) {
		Map<String, List<String>> byOrigin = retold.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new,
					Collectors.mapping(Figure::id, Collectors.toList())));
		Map<String, SourceRef> origins = this.references.sources(byOrigin.keySet());
		return byOrigin.entrySet()
			.stream()
			.map((origin) -> new RetellsJson(CitedSourceJson.of(Objects.requireNonNull(origins.get(origin.getKey()))),
					origin.getValue()))
			.sorted(Comparator.comparing((retelling) -> -retelling.claims().size()))
			.toList();
	}

	private List<RetoldJson> retoldBy(Retold retold) {
		Map<String, SourceRef> sources = this.references
			.sources(retold.uses().stream().map(Survey.Use::source).toList());
		return retold.uses()
			.stream()
			.map((use) -> new RetoldJson(CitedSourceJson.of(Objects.requireNonNull(sources.get(use.source()))),
					use.claims()))
			.toList();
	}

	private SharedJson shared(Stance stance, Lens lens) {
		return SharedJson.of(stance, this.claims.brief(stance.figure(), lens),
				stance.differences()
					.stream()
					.map((difference) -> DifferenceJson.of(difference, this.claims.brief(difference.there(), lens)))
					.toList());
	}

}
