package org.outlay.doors.web.quantity;

import org.outlay.doors.web.page.NotFound;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a quantity. */
@Controller
record QuantityPages(ResolvedQuantities resolved, Quantities quantities) {

	@GetMapping("/quantities/{key}")
	ModelAndView show(@PathVariable String key, PointOfView view) {
		Explanation explanation = this.quantities.named(key)
			.map((quantity) -> this.resolved.explain(quantity, view.asOf(), view.rule()))
			.filter((found) -> !found.reading().figures().isEmpty())
			.orElseThrow(() -> new NotFound("quantity", key));
		return QuantityPage.of(explanation, view).in("quantity/show");
	}

}
