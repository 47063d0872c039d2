package org.outlay.doors.web.source;

import java.util.List;
import java.util.Map;

import org.outlay.doors.web.component.SourceRow;
import org.outlay.doors.web.component.SourceRows;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.readings.figures.Origins;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of sources, and each with all that was taken from it. */
@Controller
record SourcePages(Sources sources, SourceRows rows, Passages passages, Lookups lookups, Ledger ledger,
		SourceAssessments assessments, Retellings retellings, Origins origins, SourceReasoning reasoning) {

	/** So many sources of the list are held against the others. */
	private static final int READ = 24;

	@GetMapping("/sources")
	ModelAndView index(PointOfView view) {
		List<SourceRow> rows = this.rows.of(this.sources.findAll(Sort.by("id")), view.asOf());
		List<String> read = rows.stream()
			.map(SourceRow::source)
			.filter(SourcesPage::isRead)
			.map(SourceRef::id)
			.limit(READ)
			.toList();
		Map<String, SourceAssessment> testimonies = this.assessments.of(read, view.asOf(), view.rule());
		SourcesPage.RetellingTable retellings = SourcesPage.RetellingTable
			.of(this.origins.counted(this.retellings.all(view.asOf())));
		return SourcesPage.of(rows, testimonies, retellings, view).in("source/index");
	}

	@GetMapping("/sources/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		Source source = this.sources.findById(id).orElseThrow(() -> new NotFound("source", id));
		SourceRow row = this.rows.of(List.of(source)).get(0);
		String publisherId = source.publisherId();
		SubjectRef publisher = (publisherId != null) ? this.lookups.subjects(List.of(publisherId)).get(publisherId)
				: null;
		String basedOn = source.basedOn();
		SourceRef origin = (basedOn != null) ? this.lookups.sources(List.of(basedOn)).get(basedOn) : null;
		List<Figure> claims = this.ledger.text(view.claims().from(id));
		return new SourcePage(source, row, publisher, origin, this.passages.of(id, claims),
				this.reasoning.of(id, claims, view))
			.in("source/show");
	}

}
