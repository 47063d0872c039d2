package org.outlay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;
import org.outlay.source.Source;
import org.outlay.source.Sources;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of sources, and each with all that was taken from it. */
@Controller
class SourcePages {

	private final Sources sources;

	private final SourceRows rows;

	private final Passages passages;

	private final References references;

	private final Ledger ledger;

	SourcePages(Sources sources, SourceRows rows, Passages passages, References references, Ledger ledger) {
		this.sources = sources;
		this.rows = rows;
		this.passages = passages;
		this.references = references;
		this.ledger = ledger;
	}

	@GetMapping("/sources")
	ModelAndView index() {
		return SourcesPage.of(this.rows.of(this.sources.findAll(Sort.by("id")))).in("sources/index");
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
		return new SourcePage(source, row, publisher, origin, this.passages.of(id, lens), retold(row, lens))
			.in("sources/show");
	}

	/** Figures that others take from a source as their origin. */
	private List<Figure> retold(SourceRow row, Lens lens) {
		List<Figure> retold = new ArrayList<>();
		for (SourceRow.Naming naming : row.named()) {
			this.ledger.text(lens.claims().from(naming.witness().source().id()))
				.stream()
				.filter((figure) -> Objects.equals(figure.origin(), row.source()))
				.forEach(retold::add);
		}
		return retold;
	}

}
