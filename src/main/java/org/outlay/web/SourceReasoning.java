package org.outlay.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.ledger.Figure;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.Survey;
import org.outlay.lens.Lens;
import org.outlay.testimony.Retellings;
import org.outlay.testimony.Retold;
import org.outlay.testimony.Testimonies;
import org.outlay.testimony.Testimony;

import org.springframework.stereotype.Component;

/** Reasons about the claims on the page of a source. */
@Component
class SourceReasoning {

	/** So many claims that go back to a source are shown. */
	private static final int RETOLD = 60;

	private final Testimonies testimonies;

	private final Retellings retellings;

	private final References references;

	SourceReasoning(Testimonies testimonies, Retellings retellings, References references) {
		this.testimonies = testimonies;
		this.retellings = retellings;
		this.references = references;
	}

	/**
	 * What follows from the claims read.
	 * @param claims all of the source's, in the order of its text
	 */
	SourceFindings of(String source, List<Figure> claims, Lens lens) {
		Testimony testimony = this.testimonies.of(source, claims, lens.asOf(), lens.rule());
		Retold retold = this.retellings.of(source, lens.asOf(), RETOLD);
		return new SourceFindings(testimony, Said.of(testimony), retells(testimony.retold()), retellers(retold), retold,
				lens);
	}

	private List<SourceFindings.Retelling> retells(List<Figure> retold) {
		Map<String, List<Figure>> byOrigin = retold.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new, Collectors.toList()));
		Map<String, SourceRef> origins = this.references.sources(byOrigin.keySet());
		return byOrigin.entrySet()
			.stream()
			.map((origin) -> new SourceFindings.Retelling(Objects.requireNonNull(origins.get(origin.getKey())),
					origin.getValue()))
			.sorted(Comparator.comparing((retelling) -> -retelling.figures().size()))
			.toList();
	}

	private List<Origin.Use> retellers(Retold retold) {
		Map<String, SourceRef> sources = this.references
			.sources(retold.uses().stream().map(Survey.Use::source).toList());
		return retold.uses()
			.stream()
			.map((use) -> Origin.Use.of(Objects.requireNonNull(sources.get(use.source())), use.claims()))
			.toList();
	}

}
