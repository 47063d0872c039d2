package org.outlay.doors.web.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.CoverageSummary;
import org.outlay.readings.coverage.FigureAge;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.coverage.Suggestion;
import org.outlay.values.english.English;
import org.outlay.values.period.PublicationWindow;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is covered and what is not.
 *
 * @param grid absent where the address cannot be read
 * @param parts the grid, one part a kind of subjects
 * @param suggestions what would be worth finding next
 */
record CoveragePage(FilterForm form, @Nullable CoverageGrid grid, List<CoveragePart> parts,
		List<LeadLine> suggestions) implements FilteredPage {

	static CoveragePage of(FilterForm form, CoverageGrid grid) {
		List<CoveragePart> parts = Arrays.stream(RowKind.values())
			.flatMap((kind) -> CoveragePart.of(kind, grid).stream())
			.toList();
		return new CoveragePage(form, grid, parts, grid.suggestions().stream().map(LeadLine::of).toList());
	}

	static CoveragePage wrong(FilterForm form) {
		return new CoveragePage(form, null, List.of(), List.of());
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
		return "What Outlay knows, subjects by measures by years: known, conflicting, stale or empty,"
				+ " and what would be worth finding next.";
	}

	/** How much there is, and how fresh it is. */
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
		sentences.add("In all there are figures on " + English.count(summary.shown(), "quantity", "quantities") + " of "
				+ English.count(summary.subjects(), "subject") + ", from " + English.count(summary.sources(), "source")
				+ newest(summary.newest()) + ".");
		if (this.grid.question().equals(CoverageScope.ALL)) {
			sentences
				.add(English.capital(English.count(this.grid.without().size(), "other company, division or group is",
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

	/** The marks, what they mean, and how often each stands. */
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
			case KNOWN -> "a figure to show, and no voice in force that cannot be right beside it";
			case CONFLICTING -> "a figure to show, and another in force that cannot be true beside it";
			case STALE ->
				"what was said ahead of a period that has ended without an actual; or, where no end is stated,"
						+ " nothing new for " + FigureAge.DAYS + " days";
			case EMPTY -> "no figure to show; the cell says why";
		};
	}

	/** {@code "12 of 41"}, or how many there are where all are told. */
	public String leadCount() {
		long all = shown().leadCount();
		return (all > this.suggestions.size()) ? English.number(this.suggestions.size()) + " of " + English.number(all)
				: English.number(all);
	}

	/** How many have no figure at all: {@code "52 others have no figure at all"}. */
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
		UriComponentsBuilder path = UriComponentsBuilder.fromUriString(this.form.narrowing("/api/v1/coverage"));
		this.grid.view().parameters().forEach(path::queryParam);
		return path.toUriString();
	}

	/** One mark of the legend. */
	record Mark(String code, String letter, String label, String meaning, String count) {
	}

	/**
	 * One lead.
	 *
	 * @param path where to look next
	 * @param where what is there, in words
	 */
	record LeadLine(String code, String reason, String sentence, String path, String where) {

		static LeadLine of(Suggestion suggestion) {
			String code = suggestion.reason().code();
			String reason = English.capital(suggestion.reason().words());
			if (suggestion.source() != null) {
				return new LeadLine(code, reason, suggestion.sentence(), suggestion.source().path(),
						"The source and who cites it");
			}
			if (suggestion.quantity() != null) {
				return new LeadLine(code, reason, suggestion.sentence(), suggestion.quantity().path(),
						"All that is known of it");
			}
			String path = Objects.requireNonNull(suggestion.subject()).path();
			return (suggestion.measure() == null)
					? new LeadLine(code, reason, suggestion.sentence(), path,
							"All about " + suggestion.subject().name())
					: new LeadLine(code, reason, suggestion.sentence(),
							"/claims?subject=" + suggestion.subject().id() + "&measure=" + suggestion.measure().code(),
							"The claims there are");
		}

	}

}
