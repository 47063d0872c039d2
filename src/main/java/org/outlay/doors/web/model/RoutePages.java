package org.outlay.doors.web.model;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that compares routes. */
@Controller
class RoutePages {

	private final TaxonomyViews taxonomyViews;

	RoutePages(TaxonomyViews taxonomyViews) {
		this.taxonomyViews = taxonomyViews;
	}

	@GetMapping("/models/routes")
	ModelAndView index() {
		return new RoutesPage(this.taxonomyViews.all(), this.taxonomyViews.readings()).in("model/routes");
	}

}
