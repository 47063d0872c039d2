package org.outlay.readings.coverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.source.Tier;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.FigureYear;

/**
 * Suggests by rule what to find next. Each reason has its own order; the list takes the
 * first of each reason, then the second of each, and so on.
 *
 * @param planned planned events that are overdue
 */
record Suggestions(List<CoverageRow> rows, List<Suggestion> planned, AsOf asOf, AmountScale scale) {

	/** The claims from which a company is expected to have one of capital expenditure. */
	private static final int SEVERAL = 3;

	/** The claims from which their origin is worth reading. */
	private static final int MANY = 3;

	private static final Set<AsserterKind> WEAK = Set.of(AsserterKind.UNNAMED_PEOPLE, AsserterKind.OUTLET);

	private static final Comparator<CoverageCell> BY_KEY = Comparator
		.comparing((cell) -> cell.reading().quantity().key());

	/** Capital expenditure first, then other money. */
	private static final Comparator<CoverageCell> BY_WEIGHT = Comparator
		.comparing((CoverageCell cell) -> figure(cell).family() == null)
		.thenComparing((cell) -> !figure(cell).amount().unit().isCurrency());

	/**
	 * All suggestions in their order.
	 * @param complete whether the rows are complete, so that a figure that is not among
	 * them is not recorded at all
	 */
	List<Suggestion> all(boolean complete) {
		List<List<Suggestion>> byReason = List.of(overdue(), this.planned, conflicts(), gaps(),
				complete ? withoutCapex() : List.of(), unread(), weak());
		int turns = byReason.stream().mapToInt(List::size).max().orElse(0);
		return IntStream.range(0, turns)
			.boxed()
			.flatMap((turn) -> byReason.stream().flatMap((some) -> some.stream().skip(turn).limit(1)))
			.toList();
	}

	/** Periods without an outcome; within one weight, those that ended first. */
	private List<Suggestion> overdue() {
		Comparator<CoverageCell> byEnd = Comparator.comparing((cell) -> cell.reading().quantity().period().end(),
				Comparator.nullsLast(Comparator.naturalOrder()));
		return of(Suggestion.Reason.OVERDUE, (cell) -> cell.age() == FigureAge.OVERDUE, BY_WEIGHT.thenComparing(byEnd),
				(figure) -> "the period is over, and only " + article(figure.content().nature()) + " is recorded.");
	}

	/** From the widest relative gap to the narrowest, then those without a rate. */
	private List<Suggestion> conflicts() {
		return of(Suggestion.Reason.CONFLICT, (cell) -> cell.state() == CoverageState.CONFLICTING,
				Comparator.comparing(this::width, Comparator.nullsLast(Comparator.reverseOrder())),
				(figure) -> "sources conflict, and a stronger one would settle it.");
	}

	/** Within one weight, unnamed people come before the outlet itself. */
	private List<Suggestion> weak() {
		return of(Suggestion.Reason.WEAK, Suggestions::isWeak, BY_WEIGHT.thenComparing((cell) -> speaker(figure(cell))),
				(figure) -> (speaker(figure) == AsserterKind.OUTLET) ? "only the outlet itself says so."
						: "only unnamed people say so.");
	}

	/** Excludes parts whose whole is suggested for the same reason. */
	private List<Suggestion> of(Suggestion.Reason reason, Predicate<CoverageCell> wanted,
			Comparator<CoverageCell> order, Function<Figure, String> what) {
		List<CoverageCell> cells = this.rows.stream()
			.flatMap(CoverageRow::cells)
			.filter((cell) -> cell.shown().isPresent())
			.filter(wanted)
			.toList();
		Set<Quantity> wholes = cells.stream()
			.map((cell) -> cell.reading().quantity())
			.filter((quantity) -> quantity.breakdown().isWhole())
			.collect(Collectors.toSet());
		return cells.stream().filter((cell) -> {
			Quantity quantity = cell.reading().quantity();
			return quantity.breakdown().isWhole() || !wholes.contains(quantity.whole());
		}).sorted(order.thenComparing(BY_KEY)).map((cell) -> {
			Figure figure = figure(cell);
			return new Suggestion(reason, figure.subject().name() + ", " + figure.topic() + ": " + what.apply(figure),
					figure.subject(), figure.measure(), cell.reading().quantity(), null);
		}).toList();
	}

	private static String article(Nature nature) {
		return switch (nature) {
			case GUIDANCE -> "guidance";
			case ACTUAL -> "an actual";
			default -> "a " + nature.words();
		};
	}

	private static boolean isWeak(CoverageCell cell) {
		return cell.state() == CoverageState.KNOWN
				&& cell.reading().headline().orElseThrow().agreement() == Agreement.SINGLE
				&& WEAK.contains(speaker(figure(cell)))
				&& !(speaker(figure(cell)) == AsserterKind.OUTLET && isRetold(cell));
	}

	/** Whether one of its claims names an origin, which is suggested as unread. */
	private static boolean isRetold(CoverageCell cell) {
		return cell.reading().figures().stream().anyMatch(Figure::isRetold);
	}

	private static Figure figure(CoverageCell cell) {
		return cell.shown().orElseThrow();
	}

	private static AsserterKind speaker(Figure figure) {
		return figure.content().assertedBy().kind();
	}

	/** The widest gap to another figure, as a fraction of the figure shown. */
	private @Nullable BigDecimal width(CoverageCell cell) {
		Figure shown = figure(cell);
		BigDecimal low = shown.amount().low();
		if (low == null || low.signum() <= 0) {
			return null;
		}
		return cell.reading()
			.headline()
			.orElseThrow()
			.alternatives()
			.stream()
			.flatMap((other) -> this.scale.distance(shown, other).stream())
			.flatMap((gap) -> Stream.ofNullable(gap.interval().low()))
			.map((gap) -> gap.divide(low, MathContext.DECIMAL64))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * Rows of wholes in which a year between two others has no figure, in this family or
	 * another.
	 */
	private List<Suggestion> gaps() {
		return this.rows.stream().filter((row) -> row.parts().isEmpty()).flatMap(Suggestions::gap).toList();
	}

	private static Stream<Suggestion> gap(CoverageRow row) {
		List<Integer> years = row.known().sorted().toList();
		if (years.isEmpty()) {
			return Stream.empty();
		}
		String missing = IntStream.range(years.get(0), years.get(years.size() - 1))
			.filter((year) -> !years.contains(year) && !isOfAnotherFamily(row, year))
			.mapToObj(String::valueOf)
			.collect(Collectors.joining(", "));
		return missing.isEmpty() ? Stream.empty()
				: Stream.of(new Suggestion(Suggestion.Reason.GAP,
						row.subject().name() + ", " + row.what().label() + ": nothing for " + missing
								+ ", while years before and after are known.",
						row.subject(), row.measure(), null, null));
	}

	/** Whether the subject has a figure of the year in another family of terms. */
	private static boolean isOfAnotherFamily(CoverageRow row, int year) {
		return row.absences().get(FigureYear.calendar(year)) == EmptyReason.NOT_COMPARABLE;
	}

	/** Companies, but not divisions and groups, from the most claims to the fewest. */
	private List<Suggestion> withoutCapex() {
		Set<SubjectRef> spenders = this.rows.stream()
			.filter((row) -> row.family() != null)
			.map(CoverageRow::subject)
			.collect(Collectors.toSet());
		Stream<SubjectRef> claimed = this.rows.stream()
			.filter((row) -> row.kind() == RowKind.COMPANY && !spenders.contains(row.subject()))
			.flatMap(this::figures)
			.map(Figure::subject);
		return frequent(claimed, SEVERAL, SubjectRef::id)
			.map((company) -> new Suggestion(Suggestion.Reason.NO_CAPEX,
					company.getKey().name() + ": " + company.getValue()
							+ " claims, none of them of capital expenditure.",
					company.getKey(), null, null, null))
			.toList();
	}

	/** Origins that are only cited, from the most figures to the fewest. */
	private List<Suggestion> unread() {
		Stream<SourceRef> cited = this.rows.stream()
			.flatMap(this::figures)
			.flatMap((figure) -> Stream.ofNullable(figure.origin()))
			.filter((origin) -> origin.tier() == Tier.CITED);
		return frequent(cited, MANY, SourceRef::id)
			.map((origin) -> new Suggestion(Suggestion.Reason.UNREAD,
					origin.getKey().chip() + ": cited as the origin of " + origin.getValue()
							+ " claims, and not read for Outlay.",
					null, null, null, origin.getKey()))
			.toList();
	}

	private Stream<Figure> figures(CoverageRow row) {
		return row.cells()
			.flatMap((cell) -> cell.reading().figures().stream())
			.filter((figure) -> this.asOf.isPublic(figure.source().published()));
	}

	/** The things that occur at least this often, with their counts, most to fewest. */
	private static <T> Stream<Map.Entry<T, Long>> frequent(Stream<T> things, int least, Function<T, String> id) {
		return things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.filter((counted) -> counted.getValue() >= least)
			.sorted(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing((counted) -> id.apply(counted.getKey())));
	}

}
