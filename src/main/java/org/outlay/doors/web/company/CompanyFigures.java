package org.outlay.doors.web.company;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Envelope;
import org.outlay.readings.breakdown.Sum;
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
 * The figures of a company itself, by section of its page.
 *
 * @param years capital expenditure by fiscal year and family of bases, latest year first
 * @param spans capital expenditure of several years or of no stated time
 * @param capexMore a sentence if there are more claims of capital expenditure than the
 * page lists; else empty
 * @param others everything but capital expenditure and data budgets
 */
record CompanyFigures(List<KeyFigures.KeyFigure> keys, List<CapexYear> years, List<Span> spans, String capexMore,
		List<MeasureFigures> dataBudgets, List<MeasureFigures> others) {

	private static final Comparator<CapexYear> LATEST_FIRST = Comparator
		.comparing((CapexYear year) -> Objects.requireNonNullElse(year.period().end(), LocalDate.MIN))
		.thenComparing((year) -> Objects.requireNonNullElse(year.period().start(), LocalDate.MIN))
		.reversed()
		.thenComparing((year) -> year.family().label());

	static CompanyFigures of(List<KeyFigures.KeyFigure> keys, CompanyClaims claims, List<Composition> compositions,
			AsOf asOf) {
		Map<Boolean, List<Figure>> bySpan = claims.capex()
			.stream()
			.collect(Collectors.partitioningBy((figure) -> figure.basis() == null || Envelope.isOne(figure)));
		Map<Key, List<Figure>> rows = Objects.requireNonNull(bySpan.get(false))
			.stream()
			.collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
		long capex = claims.counted().of("capex");
		return new CompanyFigures(keys,
				rows.entrySet()
					.stream()
					.map((row) -> CapexYear.of(row.getKey().family, row.getValue(), compositions, asOf.day()))
					.sorted(LATEST_FIRST)
					.toList(),
				FigureTree.of(Objects.requireNonNull(bySpan.get(true))).stream().map(Span::of).toList(),
				(capex > CompanyReader.CAPEX)
						? "The newest " + CompanyReader.CAPEX + " of " + English.number(capex) + " claims." : "",
				measures(claims.budgets(), claims.counted()), measures(claims.others(), claims.counted()));
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

	private record Key(Period period, Label family) {

		static Key of(Figure figure) {
			return new Key(figure.content().period().byDays(), Objects.requireNonNull(figure.family()));
		}

	}

	/**
	 * One sum for several years.
	 *
	 * @param words its basis, and that it is not spread over the years
	 */
	record Span(FigureTree tree, String words) {

		static Span of(FigureTree tree) {
			Label basis = tree.figure().basis();
			return new Span(tree, ((basis != null) ? basis.label() : "") + ". " + new Envelope(tree.figure()).words());
		}

	}

	/**
	 * The figures of one fiscal year, or a part of one, of one family of bases.
	 *
	 * @param actual amounts already spent
	 * @param noActual the reason if there are none
	 * @param outlook plans, guidance, commitments and forecasts
	 * @param sums the totals of the parts of its figures
	 */
	record CapexYear(Period period, Label family, List<FigureTree> actual, String noActual, List<FigureTree> outlook,
			List<SumLine> sums) {

		static CapexYear of(Label family, List<Figure> figures, List<Composition> compositions, LocalDate day) {
			Period period = figures.get(0).content().period();
			List<FigureTree> trees = FigureTree.of(figures);
			return new CapexYear(period, family, trees.stream().filter(FigureTree::isActual).toList(),
					noActual(period.end(), day), trees.stream().filter((tree) -> !tree.isActual()).toList(),
					compositions.stream()
						.filter((composition) -> figures.contains(composition.whole()))
						.flatMap((composition) -> SumLine.of(composition, composition.whole().wording()))
						.toList());
		}

		private static String noActual(@Nullable LocalDate end, LocalDate day) {
			if (end == null) {
				return "no claim";
			}
			return end.isBefore(day) ? "ended " + English.day(end) + ", no actual recorded" : "not yet due";
		}

	}

	/**
	 * The total of the parts of one figure.
	 *
	 * @param label the whole: {@code "CNY 160 billion"}, or the part that is broken down
	 * further
	 * @param flagged whether the parts exceed their whole
	 */
	record SumLine(String label, String words, boolean flagged) {

		/**
		 * The lines of a figure, then those of its parts and of the regions across them.
		 */
		static Stream<SumLine> of(Composition whole, String label) {
			Stream.Builder<Stream<SumLine>> lines = Stream.builder();
			if (!whole.words().isEmpty()) {
				lines.add(Stream.of(new SumLine(label, whole.words(),
						whole.sum() != null && whole.sum().coverage() == Sum.PartCoverage.EXCEEDING)));
			}
			lines.add(whole.leftOut()
				.stream()
				.map((out) -> new SumLine(out.figure().wording(), "Excluded from the sum: " + out.reason() + ".",
						false)));
			whole.parts().forEach((part) -> lines.add(of(part, part(part.whole(), whole.whole()))));
			lines.add(whole.across()
				.stream()
				.map((total) -> new SumLine(total.part().label() + ", over all parts",
						English.capital(total.words()) + ".", false)));
			return lines.build().flatMap(Function.identity());
		}

		private static String part(Figure part, Figure whole) {
			return part.parts()
				.stream()
				.filter((label) -> !whole.parts().contains(label))
				.map(Label::label)
				.collect(Collectors.joining(", "));
		}

	}

}
