package org.outlay.doors.web.compare;

import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Comparison tables: of capital expenditure, and of any measure. */
@Controller
record ComparePages(CompareTables tables) {

	@GetMapping("/capex")
	ModelAndView capex(@RequestParam MultiValueMap<String, String> query, PointOfView view) {
		return this.tables.of("capex", query, view).in("compare/index");
	}

	@GetMapping("/compare")
	ModelAndView compare(@RequestParam MultiValueMap<String, String> query, PointOfView view) {
		return this.tables.of("compare", query, view).in("compare/index");
	}

}
