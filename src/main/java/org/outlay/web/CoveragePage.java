package org.outlay.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.coverage.Age;
import org.outlay.coverage.Grid;
import org.outlay.coverage.Lead;
import org.outlay.coverage.Question;
import org.outlay.coverage.RowKind;
import org.outlay.coverage.State;
import org.outlay.coverage.Summary;
import org.outlay.period.PublicationWindow;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is covered and what is not.
 *
 * @param grid absent where the address cannot be read
 * @param parts the grid, one part a kind of subjects
 * @param leads what would be worth finding next
 */
record CoveragePage(FilterForm form, @Nullable Grid grid, List<CoveragePart> parts,
		List<LeadLine> leads) implements WebPage {

	static CoveragePage of(FilterForm form, Grid grid) {
		List<CoveragePart> parts = Arrays.stream(RowKind.values())
			.flatMap((kind) -> CoveragePart.of(kind, grid).stream())
			.toList();
		return new CoveragePage(form, grid, parts, grid.leads().stream().map(LeadLine::of).toList());
	}

	static CoveragePage wrong(FilterForm form) {
		return new CoveragePage(form, null, List.of(), List.of());
	}

	public Grid shown() {
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

	@Override
	public HttpStatus status() {
		return this.form.status();
	}

	/** How much there is, and how fresh it is. */
	public String standfirst() {
		if (this.grid == null) {
			return "";
		}
		Summary summary = this.grid.summary();
		if (summary.shown() == 0) {
			return "No figure was public on this day.";
		}
		List<String> sentences = new ArrayList<>();
		Summary.CompanyYears capex = summary.capex();
		if (capex != null) {
			sentences.add("Of " + Phrases.count(capex.of(), "company-year") + " of capital expenditure "
					+ Phrases.number(capex.known()) + ((capex.known() == 1) ? " has" : " have") + " a figure ("
					+ Phrases.count(capex.companies(), "company", "companies") + ", " + span(capex) + ").");
		}
		sentences.add("In all there are figures on " + Phrases.count(summary.shown(), "quantity", "quantities") + " of "
				+ Phrases.count(summary.subjects(), "subject") + ", from " + Phrases.count(summary.sources(), "source")
				+ newest(summary.newest()) + ".");
		if (this.grid.question().equals(Question.ALL)) {
			sentences
				.add(Phrases.capital(Phrases.count(this.grid.without().size(), "other company, division or group is",
						"other companies, divisions and groups are")) + " named without a figure.");
		}
		return String.join(" ", sentences);
	}

	private static String span(Summary.CompanyYears capex) {
		return (capex.first() == capex.last()) ? String.valueOf(capex.first()) : capex.first() + "–" + capex.last();
	}

	private static String newest(@Nullable PublicationWindow window) {
		if (window == null) {
			return "";
		}
		return window.isExact() ? "; the newest came out on " + Phrases.day(window.latest())
				: "; the newest came out between " + Phrases.day(window.earliest()) + " and "
						+ Phrases.day(window.latest());
	}

	/** The marks, what they mean, and how often each stands. */
	public List<Mark> marks() {
		return Arrays.stream(State.values())
			.map((state) -> new Mark(state.code(), CoveragePart.letter(state), Phrases.capital(state.words()),
					meaning(state),
					(state == State.EMPTY) ? Phrases.count(shown().summary().of(state), "year")
							: Phrases.count(shown().summary().of(state), "quantity", "quantities")))
			.toList();
	}

	private static String meaning(State state) {
		return switch (state) {
			case KNOWN -> "a figure to show, and no voice in force that cannot be right beside it";
			case CONFLICTING -> "a figure to show, and another in force that cannot be true beside it";
			case STALE ->
				"what was said ahead of a period that has ended without an actual; or, where no end is stated,"
						+ " nothing new for " + Age.DAYS + " days";
			case EMPTY -> "no figure to show; the cell says why";
		};
	}

	/** {@code "12 of 41"}, or how many there are where all are told. */
	public String leadCount() {
		long all = shown().leadCount();
		return (all > this.leads.size()) ? Phrases.number(this.leads.size()) + " of " + Phrases.number(all)
				: Phrases.number(all);
	}

	/** How many have no figure at all: {@code "52 others have no figure at all"}. */
	public String without() {
		long count = shown().without().size();
		return Phrases.count(count, "other has", "others have") + " no figure"
				+ ((shown().question().measure() != null) ? " of this measure" : " at all");
	}

	@Override
	public @Nullable String tablePath() {
		if (this.grid == null) {
			return null;
		}
		UriComponentsBuilder path = UriComponentsBuilder.fromUriString(this.form.narrowing("/api/v1/coverage"));
		this.grid.lens().parameters().forEach(path::queryParam);
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

		static LeadLine of(Lead lead) {
			String code = lead.reason().code();
			String reason = Phrases.capital(lead.reason().words());
			if (lead.source() != null) {
				return new LeadLine(code, reason, lead.sentence(), lead.source().path(), "The source and who cites it");
			}
			if (lead.cell() != null) {
				return new LeadLine(code, reason, lead.sentence(), lead.cell().path(), "All that is known of it");
			}
			String path = Objects.requireNonNull(lead.subject()).path();
			return (lead.measure() == null)
					? new LeadLine(code, reason, lead.sentence(), path, "All about " + lead.subject().name())
					: new LeadLine(code, reason, lead.sentence(),
							"/claims?subject=" + lead.subject().id() + "&measure=" + lead.measure().code(),
							"The claims there are");
		}

	}

}
