package org.outlay.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that compares routes. */
@Controller
class RoutePages {

	private final Taxonomists taxonomists;

	RoutePages(Taxonomists taxonomists) {
		this.taxonomists = taxonomists;
	}

	@GetMapping("/models/routes")
	ModelAndView index() {
		return new RoutesPage(this.taxonomists.all(), this.taxonomists.readings()).in("models/routes");
	}

}
