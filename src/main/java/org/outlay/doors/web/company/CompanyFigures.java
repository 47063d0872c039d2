package org.outlay.doors.web.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.doors.web.component.SumLine;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Compositions;
import org.outlay.readings.breakdown.Envelope;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.figures.FigureTree;
import org.outlay.readings.figures.KeyFigures;
import org.outlay.readings.figures.MeasureFigures;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;

/**
 * A company's own figures, arranged.
 *
 * @param years capital expenditure by fiscal year and basis, the latest first
 * @param spans capital expenditure of several years or of no stated time
 * @param capexCount how many claims of capital expenditure there are
 * @param others everything but capital expenditure and data budgets
 */
record CompanyFigures(List<KeyFigures.KeyFigure> keys, List<CapexYear> years, List<Span> spans, long capexCount,
		List<MeasureFigures> dataBudgets, List<MeasureFigures> others) {

	private static final Comparator<CapexYear> LATEST_FIRST = Comparator
		.comparing((CapexYear year) -> Objects.requireNonNullElse(year.period().end(), LocalDate.MIN))
		.thenComparing((year) -> Objects.requireNonNullElse(year.period().start(), LocalDate.MIN))
		.reversed()
		.thenComparing((year) -> year.basis().label());

	static CompanyFigures of(List<KeyFigures.KeyFigure> keys, CompanyClaims claims, AsOf asOf) {
		List<Figure> spans = new ArrayList<>();
		Map<Key, List<Figure>> rows = new LinkedHashMap<>();
		for (Figure figure : claims.capex()) {
			Label basis = figure.basis();
			if (basis == null || Envelope.isOne(figure)) {
				spans.add(figure);
			}
			else {
				rows.computeIfAbsent(new Key(figure.content().period().byDays(), basis), (key) -> new ArrayList<>())
					.add(figure);
			}
		}
		return new CompanyFigures(keys, years(rows, Compositions.of(claims.capex(), asOf), asOf.day()),
				FigureTree.of(spans).stream().map(Span::of).toList(), claims.counted().of("capex"),
				measures(claims.budgets(), claims.counted()), measures(claims.others(), claims.counted()));
	}

	private static List<CapexYear> years(Map<Key, List<Figure>> rows, List<Composition> compositions, LocalDate day) {
		return rows.entrySet().stream().map((row) -> {
			List<Figure> figures = row.getValue();
			List<SumLine> sums = compositions.stream()
				.filter((composition) -> figures.contains(composition.whole()))
				.flatMap((composition) -> SumLine.of(composition).stream())
				.toList();
			return CapexYear.of(figures.get(0).content().period(), row.getKey().basis, FigureTree.of(figures), sums,
					day);
		}).sorted(LATEST_FIRST).toList();
	}

	private static List<MeasureFigures> measures(List<Figure> figures, SubjectSummary counted) {
		return MeasureFigures.of(figures)
			.stream()
			.map((group) -> group.of(counted.of(group.measure().code()), figures.get(0).content().subject()))
			.toList();
	}

	public boolean hasCapex() {
		return !this.years.isEmpty() || !this.spans.isEmpty();
	}

	/** Whether there are more claims of capital expenditure than are shown. */
	public String capexMore() {
		return (this.capexCount > CompanyReader.CAPEX)
				? "The newest " + CompanyReader.CAPEX + " of " + English.number(this.capexCount) + " claims." : "";
	}

	private record Key(Period period, Label basis) {

	}

	/**
	 * One sum for several years.
	 *
	 * @param words that it is not spread over them
	 */
	record Span(FigureTree tree, String words) {

		static Span of(FigureTree tree) {
			return new Span(tree, new Envelope(tree.figure()).words());
		}

		public String basis() {
			Label basis = this.tree.figure().basis();
			return (basis != null) ? basis.label() : "";
		}

	}

	/**
	 * What is claimed of one fiscal year, or a part of one, on one basis.
	 *
	 * @param actual what has been spent
	 * @param noActual why there is none
	 * @param outlook plans, guidance, commitments and forecasts
	 * @param sums what the parts of its figures come to
	 */
	record CapexYear(Period period, Label basis, List<FigureTree> actual, String noActual, List<FigureTree> outlook,
			List<SumLine> sums) {

		static CapexYear of(Period period, Label basis, List<FigureTree> trees, List<SumLine> sums, LocalDate day) {
			return new CapexYear(period, basis, trees.stream().filter(FigureTree::isActual).toList(),
					noActual(period, day), trees.stream().filter((tree) -> !tree.isActual()).toList(), sums);
		}

		private static String noActual(Period period, LocalDate day) {
			LocalDate end = period.end();
			if (end == null) {
				return "no claim";
			}
			return end.isBefore(day) ? "ended " + English.day(end) + ", no actual recorded" : "not yet due";
		}

		/** {@code "2026"}, {@code "FY2026"}, {@code "H1 2025"}. */
		public String when() {
			return this.period.words();
		}

	}

}
