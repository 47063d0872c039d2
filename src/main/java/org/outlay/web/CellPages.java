package org.outlay.web;

import org.outlay.headline.Cells;
import org.outlay.headline.Explanation;
import org.outlay.ledger.Quantities;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The permalink of a quantity: what is shown for it, and every step to it. */
@Controller
class CellPages {

	private final Cells cells;

	private final Quantities quantities;

	CellPages(Cells cells, Quantities quantities) {
		this.cells = cells;
		this.quantities = quantities;
	}

	@GetMapping("/cells/{key}")
	ModelAndView show(@PathVariable String key, Lens lens) {
		Explanation explanation = this.quantities.named(key)
			.map((cell) -> this.cells.explain(cell, lens.asOf(), lens.rule()))
			.filter((found) -> !found.reading().figures().isEmpty())
			.orElseThrow(() -> new NotFound("cell", key));
		return CellPage.of(explanation, lens).in("cells/show");
	}

}
