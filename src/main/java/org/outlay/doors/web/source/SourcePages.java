package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.doors.web.component.SourceRows;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.readings.figures.Origin;
import org.outlay.readings.figures.Origins;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of sources, and each with everything that was taken from it. */
@Controller
record SourcePages(Sources sources, SourceRows rows, Passages passages, Lookups lookups, Ledger ledger,
		SourceAssessments assessments, Retellings retellings, Origins origins) {

	/** The largest number of sources that the list compares with the others. */
	private static final int READ = 24;

	/** The largest number of claims that go back to a source. */
	private static final int RETOLD = 60;

	@GetMapping("/sources")
	ModelAndView index(PointOfView view) {
		List<SourceRows.SourceRow> rows = this.rows.of(this.sources.findAll(Sort.by("id")), view.asOf());
		List<String> read = rows.stream()
			.map(SourceRows.SourceRow::source)
			.filter(SourcesPage::isRead)
			.map(SourceRef::id)
			.limit(READ)
			.toList();
		return SourcesPage
			.of(rows, this.assessments.of(read, view.asOf(), view.rule()),
					SourcesPage.RetellingTable.of(this.origins.counted(this.retellings.all(view.asOf()))), view)
			.in("source/index");
	}

	@GetMapping("/sources/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		Source source = this.sources.findById(id).orElseThrow(() -> new NotFound("source", id));
		String publisher = source.publisherId();
		String basedOn = source.basedOn();
		List<Figure> claims = this.ledger.text(view.claims().from(id));
		return new SourcePage(source, this.rows.of(List.of(source)).get(0),
				(publisher != null) ? this.lookups.subjects(List.of(publisher)).get(publisher) : null,
				(basedOn != null) ? this.lookups.sources(List.of(basedOn)).get(basedOn) : null,
				this.passages.of(id, claims), findings(id, claims, view))
			.in("source/show");
	}

	private SourceFindings findings(String source, List<Figure> claims, PointOfView view) {
		SourceAssessment assessment = this.assessments.of(source, claims, view.asOf(), view.rule());
		Retellings.RetoldClaims retold = this.retellings.of(source, view.asOf(), RETOLD);
		Map<String, List<Figure>> byOrigin = assessment.retold()
			.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new, Collectors.toList()));
		Map<String, SourceRef> refs = this.lookups
			.sources(Stream.concat(byOrigin.keySet().stream(), retold.uses().stream().map(SubjectSummary.Use::source))
				.collect(Collectors.toSet()));
		return new SourceFindings(assessment, SourceFindings.SubjectStatements.of(assessment),
				byOrigin.entrySet()
					.stream()
					.map((origin) -> new SourceFindings.Retelling(Objects.requireNonNull(refs.get(origin.getKey())),
							origin.getValue()))
					.sorted(Comparator.comparing((retelling) -> -retelling.figures().size()))
					.toList(),
				retold.uses()
					.stream()
					.map((use) -> Origin.Use.of(Objects.requireNonNull(refs.get(use.source())), use.claims()))
					.toList(),
				retold, view);
	}

}
