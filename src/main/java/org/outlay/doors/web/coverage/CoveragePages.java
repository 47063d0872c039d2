package org.outlay.doors.web.coverage;

import java.util.List;
import java.util.Map;

import org.outlay.doors.web.claim.ClaimForms;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.Coverages;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The coverage page. */
@Controller
record CoveragePages(Coverages coverages, ClaimForms claims) {

	@GetMapping("/coverage")
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		FilterForm form = FilterForm.of("/coverage", Choice.of("kind", "About", "Anybody", RowKind.values(), query),
				this.claims.measure(query), Choice.of("state", "State", "Any state", CoverageState.values(), query));
		CoverageScope scope = new CoverageScope(form.value("kind", RowKind.class), form.value("measure"),
				form.value("state", CoverageState.class));
		CoveragePage page = form.isWrong() ? new CoveragePage(form, null, List.of(), List.of())
				: CoveragePage.of(form, this.coverages.grid(scope, view));
		return page.in("coverage/index");
	}

}
