package org.outlay.doors.web.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.claim.ClaimForms;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.CoverageSummary;
import org.outlay.readings.coverage.Coverages;
import org.outlay.readings.coverage.FigureAge;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.coverage.Suggestion;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.PublicationWindow;

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

	/**
	 * The coverage: known, conflicting, stale and missing figures.
	 *
	 * @param grid null if the address cannot be read
	 * @param parts the grid, one part for each kind of subject
	 * @param suggestions figures worth finding next
	 */
	record CoveragePage(FilterForm form, @Nullable CoverageGrid grid, List<CoveragePart> parts,
			List<SuggestionLine> suggestions) implements FilteredPage {

		static CoveragePage of(FilterForm form, CoverageGrid grid) {
			List<CoveragePart> parts = Arrays.stream(RowKind.values())
				.flatMap((kind) -> CoveragePart.of(kind, grid).stream())
				.toList();
			return new CoveragePage(form, grid, parts, grid.suggestions().stream().map(SuggestionLine::of).toList());
		}

		public CoverageGrid shown() {
			return Objects.requireNonNull(this.grid);
		}

		@Override
		public String title() {
			return this.form.title("Coverage");
		}

		@Override
		public String description() {
			return "Coverage by subject, measure and year: known, conflicting, stale or empty,"
					+ " and figures worth finding next.";
		}

		/** The number of figures, and how recent they are. */
		public String standfirst() {
			if (this.grid == null) {
				return "";
			}
			CoverageSummary summary = this.grid.summary();
			if (summary.shown() == 0) {
				return "No figure was public on this day.";
			}
			List<String> sentences = new ArrayList<>();
			CoverageSummary.CompanyYears capex = summary.capex();
			if (capex != null) {
				sentences.add("Of " + English.count(capex.of(), "company-year") + " of capital expenditure "
						+ English.number(capex.known()) + ((capex.known() == 1) ? " has" : " have") + " a figure ("
						+ English.count(capex.companies(), "company", "companies") + ", " + span(capex) + ").");
			}
			sentences.add("In all there are figures on " + English.count(summary.shown(), "quantity", "quantities")
					+ " of " + English.count(summary.subjects(), "subject") + ", from "
					+ English.count(summary.sources(), "source") + newest(summary.newest()) + ".");
			if (this.grid.question().equals(CoverageScope.ALL)) {
				sentences.add(
						English.capital(English.count(this.grid.without().size(), "other company, division or group is",
								"other companies, divisions and groups are")) + " named without a figure.");
			}
			return String.join(" ", sentences);
		}

		private static String span(CoverageSummary.CompanyYears capex) {
			return (capex.first() == capex.last()) ? String.valueOf(capex.first()) : capex.first() + "–" + capex.last();
		}

		private static String newest(@Nullable PublicationWindow window) {
			if (window == null) {
				return "";
			}
			return window.isExact() ? "; the newest came out on " + English.day(window.latest())
					: "; the newest came out between " + English.day(window.earliest()) + " and "
							+ English.day(window.latest());
		}

		/** The marks of the legend, with the number of times each occurs. */
		public List<Mark> marks() {
			return Arrays.stream(CoverageState.values())
				.map((state) -> new Mark(state.code(), CoveragePart.letter(state), English.capital(state.words()),
						meaning(state),
						(state == CoverageState.EMPTY) ? English.count(shown().summary().of(state), "year")
								: English.count(shown().summary().of(state), "quantity", "quantities")))
				.toList();
		}

		private static String meaning(CoverageState state) {
			return switch (state) {
				case KNOWN -> "a figure to show, and no current claim that contradicts it";
				case CONFLICTING -> "a figure to show, and a current claim that cannot be true if it is";
				case STALE ->
					"a plan or forecast for a period that has ended without an actual; or, if no end is stated, nothing"
							+ " new for " + FigureAge.DAYS + " days";
				case EMPTY -> "no figure to show; the cell says why";
			};
		}

		/** {@code "12 of 41"}, or the total if all are listed. */
		public String suggestionCount() {
			long all = shown().leadCount();
			return (all > this.suggestions.size())
					? English.number(this.suggestions.size()) + " of " + English.number(all) : English.number(all);
		}

		/** {@code "52 others have no figure at all"}. */
		public String without() {
			long count = shown().without().size();
			return English.count(count, "other has", "others have") + " no figure"
					+ ((shown().question().measure() != null) ? " of this measure" : " at all");
		}

		@Override
		public @Nullable String tablePath() {
			if (this.grid == null) {
				return null;
			}
			return this.form.narrowing("/api/v1/coverage", this.grid.view().parameters());
		}

		/** One mark of the legend. */
		record Mark(String code, String letter, String label, String meaning, String count) {
		}

		/**
		 * One figure worth finding.
		 *
		 * @param path where to look next
		 * @param where what is there, in words
		 */
		record SuggestionLine(String reason, String sentence, String path, String where) {

			static SuggestionLine of(Suggestion one) {
				if (one.source() != null) {
					return of(one, one.source().path(), "The source and those that cite it");
				}
				if (one.quantity() != null) {
					return of(one, one.quantity().path(), "Everything on this quantity");
				}
				SubjectRef subject = Objects.requireNonNull(one.subject());
				return (one.measure() == null) ? of(one, subject.path(), "All about " + subject.name()) : of(one,
						"/claims?subject=" + subject.id() + "&measure=" + one.measure().code(), "The claims on record");
			}

			private static SuggestionLine of(Suggestion one, String path, String where) {
				return new SuggestionLine(English.capital(one.reason().words()), one.sentence(), path, where);
			}

		}

	}

}
