package org.outlay.web;

import java.util.Optional;

import org.outlay.claim.Cell;
import org.outlay.claim.Parts;
import org.outlay.headline.Cells;
import org.outlay.headline.Explanation;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The permalink of a quantity: what is shown for it, and every step to it. */
@Controller
class CellPages {

	private final Cells cells;

	private final Parts parts;

	CellPages(Cells cells, Parts parts) {
		this.cells = cells;
		this.parts = parts;
	}

	@GetMapping("/cells/{key}")
	ModelAndView show(@PathVariable String key, Lens lens) {
		Explanation explanation = read(key).map((cell) -> this.cells.explain(cell, lens.asOf(), lens.rule()))
			.filter((found) -> !found.reading().figures().isEmpty())
			.orElseThrow(() -> new NotFound("cell", key));
		return CellPage.of(explanation, lens).in("cells/show");
	}

	private Optional<Cell> read(String key) {
		try {
			return Optional.of(Cell.parse(key,
					(part) -> this.parts.findById(part)
						.orElseThrow(() -> new IllegalArgumentException("no part '" + part + "'"))
						.dimension()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
