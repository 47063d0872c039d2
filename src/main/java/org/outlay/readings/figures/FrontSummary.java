package org.outlay.readings.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.Nature;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Amount;
import org.outlay.values.period.Period;
import org.outlay.values.period.FigureYear;

/**
 * The table of capital expenditure in short.
 *
 * @param year the year of the lines
 * @param plans the largest plans beyond this year, by currency
 * @param disputes quantities with conflicting claims
 */
public record FrontSummary(int year, List<Line> lines, List<LargestPlans> plans, List<ResolvedQuantity> disputes) {

	/** The most lines of each kind; the table has the others. */
	private static final int MOST = 20;

	/**
	 * The summary of this year, or of the last one with claims.
	 * @param groups ids of groups
	 */
	public static FrontSummary of(Comparison comparison, Set<String> groups, LocalDate today) {
		int thisYear = today.getYear();
		int year = comparison.years()
			.stream()
			.mapToInt(FigureYear::number)
			.max()
			.stream()
			.map((last) -> Math.min(thisYear, last))
			.findFirst()
			.orElse(thisYear);
		List<Line> lines = comparison.rows().flatMap((row) -> lines(row, year)).limit(MOST).toList();
		List<TableCell> cells = comparison.rows().flatMap((row) -> row.entries().values().stream()).toList();
		Stream<Figure> shown = Stream.concat(
				comparison.spans().stream().flatMap((reading) -> reading.headline().map(Headline::figure).stream()),
				cells.stream().map(TableCell::figure));
		return new FrontSummary(year, lines, LargestPlans.of(shown.toList(), groups, today),
				cells.stream().filter(TableCell::isConflicting).map(TableCell::reading).limit(MOST).toList());
	}

	/** The figures of the calendar and of the fiscal year. */
	private static Stream<Line> lines(TableRow row, int year) {
		return row.entries()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().number() == year)
			.map((entry) -> new Line(row.subject(), row.standing() == TableRow.Standing.GROUP,
					Objects.requireNonNull(row.family()), entry.getValue()));
	}

	/** The figure shown for one company of one family for the year. */
	record Line(SubjectRef subject, boolean group, Label family, TableCell entry) {
	}

	/**
	 * The largest plans, guidance and forecasts in one currency that end after this year
	 * or at no stated time, largest to smallest. Currencies are not ranked against each
	 * other without an exchange rate.
	 */
	record LargestPlans(String currency, List<Plan> largest) {

		private static final int MOST = 5;

		/**
		 * By currency, without partial figures and those too vague to rank.
		 * @param shown the figure shown for each quantity
		 */
		static List<LargestPlans> of(List<Figure> shown, Collection<String> groups, LocalDate today) {
			return shown.stream()
				.filter((figure) -> figure.content().nature() != Nature.ACTUAL && figure.parts().isEmpty())
				.filter((figure) -> !figure.content().isWithdrawal() && !figure.amount().isWide())
				.filter((figure) -> isBeyond(figure.content().period(), today))
				.collect(Collectors.groupingBy((figure) -> figure.amount().unit().code(), TreeMap::new,
						Collectors.toList()))
				.entrySet()
				.stream()
				.map((entry) -> new LargestPlans(entry.getKey(), largest(entry.getValue(), groups)))
				.toList();
		}

		/** Whether a period ends after this year, or at no stated time. */
		private static boolean isBeyond(Period period, LocalDate today) {
			return period.end() == null || period.end().getYear() > today.getYear();
		}

		private static List<Plan> largest(List<Figure> figures, Collection<String> groups) {
			return figures.stream()
				.sorted(Comparator.comparing((Figure figure) -> size(figure.amount())).reversed())
				.limit(MOST)
				.map((figure) -> new Plan(figure, groups.contains(figure.subject().id())))
				.toList();
		}

		/** Ranks an amount by its floor, or by its ceiling if it has no floor. */
		private static BigDecimal size(Amount amount) {
			BigDecimal low = amount.low();
			boolean floor = low != null && low.signum() > 0;
			return Objects.requireNonNullElse(floor ? low : amount.high(), BigDecimal.ZERO);
		}

		/** One plan, and whether it is that of a group. */
		record Plan(Figure figure, boolean group) {
		}

	}

}
