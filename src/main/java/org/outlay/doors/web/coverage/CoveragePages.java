package org.outlay.doors.web.coverage;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.claim.ClaimForms;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.Coverages;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Coded;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is covered, and what is not. */
@Controller
record CoveragePages(Coverages coverages, ClaimForms claims) {

	static final String PATH = "/coverage";

	@GetMapping(PATH)
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		FilterForm form = FilterForm.of(PATH, Choice.of("kind", "About", "Anybody", RowKind.values(), query),
				this.claims.measure(query), Choice.of("state", "State", "Any state", CoverageState.values(), query));
		CoveragePage page = form.isWrong() ? CoveragePage.wrong(form)
				: CoveragePage.of(form, this.coverages.grid(question(form), view));
		return page.in("coverage/index");
	}

	private static CoverageScope question(FilterForm form) {
		return new CoverageScope(chosen(RowKind.class, form.value("kind")), form.value("measure"),
				chosen(CoverageState.class, form.value("state")));
	}

	private static <E extends Enum<E> & Coded> @Nullable E chosen(Class<E> type, @Nullable String code) {
		return (code != null) ? Coded.parse(type, code) : null;
	}

}
