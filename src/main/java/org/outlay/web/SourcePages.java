package org.outlay.web;

import java.util.List;
import java.util.Map;

import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;
import org.outlay.source.Source;
import org.outlay.source.Sources;
import org.outlay.testimony.Retellings;
import org.outlay.testimony.Testimonies;
import org.outlay.testimony.Testimony;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of sources, and each with all that was taken from it. */
@Controller
class SourcePages {

	/** So many sources of the list are held against the others. */
	private static final int READ = 24;

	private final Sources sources;

	private final SourceRows rows;

	private final Passages passages;

	private final References references;

	private final Ledger ledger;

	private final Testimonies testimonies;

	private final Retellings retellings;

	private final Origins origins;

	private final SourceReasoning reasoning;

	SourcePages(Sources sources, SourceRows rows, Passages passages, References references, Ledger ledger,
			Testimonies testimonies, Retellings retellings, Origins origins, SourceReasoning reasoning) {
		this.sources = sources;
		this.rows = rows;
		this.passages = passages;
		this.references = references;
		this.ledger = ledger;
		this.testimonies = testimonies;
		this.retellings = retellings;
		this.origins = origins;
		this.reasoning = reasoning;
	}

	@GetMapping("/sources")
	ModelAndView index(Lens lens) {
		List<SourceRow> rows = this.rows.of(this.sources.findAll(Sort.by("id")), lens.asOf());
		List<String> read = rows.stream()
			.map(SourceRow::source)
			.filter(SourcesPage::isRead)
			.map(SourceRef::id)
			.limit(READ)
			.toList();
		Map<String, Testimony> testimonies = this.testimonies.of(read, lens.asOf(), lens.rule());
		RetellingTable retellings = RetellingTable.of(this.origins.counted(this.retellings.all(lens.asOf())));
		return SourcesPage.of(rows, testimonies, retellings, lens).in("sources/index");
	}

	@GetMapping("/sources/{id}")
	ModelAndView show(@PathVariable String id, Lens lens) {
		Source source = this.sources.findById(id).orElseThrow(() -> new NotFound("source", id));
		SourceRow row = this.rows.of(List.of(source)).get(0);
		String publisherId = source.publisherId();
		SubjectRef publisher = (publisherId != null) ? this.references.subjects(List.of(publisherId)).get(publisherId)
				: null;
		String basedOn = source.basedOn();
		SourceRef origin = (basedOn != null) ? this.references.sources(List.of(basedOn)).get(basedOn) : null;
		List<Figure> claims = this.ledger.text(lens.claims().from(id));
		return new SourcePage(source, row, publisher, origin, this.passages.of(id, claims),
				this.reasoning.of(id, claims, lens))
			.in("sources/show");
	}

}
