package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;

/** A small chart of each kind about Example Company, in billions. */
final class Examples {

	static final Unit CNY = new Unit("CNY");

	private static final SourceLink CITED = new SourceLink("/claims/example-1", "The Example",
			"/sources/example#line-1");

	private Examples() {
	}

	static Map<String, Chart> all() {
		Map<String, Chart> all = new TreeMap<>();
		all.put("capex", capex());
		all.put("breakdown", breakdown());
		all.put("plan", plan());
		all.put("data-budgets", dataBudgets());
		all.put("models", models());
		all.put("usage", usage());
		all.put("results", results());
		all.put("results-lying", resultsLying());
		all.put("results-over-time", resultsOverTime());
		all.put("empty", new BarChart(caption("Capital expenditure of Example Company"), List.of()));
		return all;
	}

	static Caption caption(String title) {
		return new Caption(title, "Public as of 21 November 2026", List.of("Amounts as their sources state them."),
				List.of("The Example", "Other Example"), "https://outlay.example/charts/capex?company=example",
				"No source states an amount of Example Company.");
	}

	static BigDecimal billions(String number) {
		return new BigDecimal(number).movePointRight(9);
	}

	static Mark point(String number, MarkNature nature) {
		return mark(Interval.point(billions(number)), false, nature, "CNY " + minus(number) + " billion");
	}

	static Mark about(String number, MarkNature nature) {
		return mark(Interval.point(billions(number)), true, nature, "around CNY " + minus(number) + " billion");
	}

	static Mark range(String low, String high, MarkNature nature) {
		return mark(Interval.closed(billions(low), billions(high)), false, nature, "expected to reach CNY " + minus(low)
				+ (low.startsWith("-") ? " to " : "–") + minus(high) + " billion");
	}

	static Mark floor(String low, MarkNature nature) {
		return mark(Interval.above(billions(low)), false, nature, "over CNY " + minus(low) + " billion");
	}

	/** {@code "at most CNY −5 billion"}: below zero, without a low end. */
	static Mark depth(String high, MarkNature nature) {
		return mark(new Interval(null, false, billions(high), true), false, nature,
				"at most CNY " + minus(high) + " billion");
	}

	private static String minus(String number) {
		return number.replace('-', '−');
	}

	static Mark ceiling(String high, MarkNature nature) {
		return mark(Interval.upTo(billions(high)), false, nature, "up to CNY " + high + " billion");
	}

	static Mark mark(Interval interval, boolean about, MarkNature nature, String words) {
		return new Mark(interval, about, nature, false, words, nature.words(), CITED, "");
	}

	static ColumnChart capex() {
		ColumnChart.Year past = new ColumnChart.Year("2024",
				List.of(point("80", MarkNature.PLAN), about("100", MarkNature.ACTUAL)));
		ColumnChart.Year year = new ColumnChart.Year("2025", List.of(range("150", "160", MarkNature.FORECAST)));
		ColumnChart.Year next = new ColumnChart.Year("2026", List.of(floor("200", MarkNature.PLAN)));
		return new ColumnChart(caption("Capital expenditure of Example Company, by year"),
				List.of(new ColumnChart.Panel("Capital expenditure", CNY, List.of(past, year, next)),
						new ColumnChart.Panel("AI investment", CNY,
								List.of(new ColumnChart.Year("2026", List.of(ceiling("85", MarkNature.GUIDANCE)))))));
	}

	static BarChart breakdown() {
		BigDecimal none = BigDecimal.ZERO;
		Mark rest = mark(Interval.closed(billions("5"), billions("90")), false, MarkNature.DERIVED,
				"CNY 5–90 billion left");
		return new BarChart(caption("What Example Company's capital expenditure of 2025 consists of"),
				List.of(new BarChart.Panel("", CNY,
						List.of(BarChart.Line.of("The whole", point("160", MarkNature.FORECAST)),
								new BarChart.Line("Data centres and network equipment", 1, none,
										about("70", MarkNature.FORECAST)),
								new BarChart.Line("Domestic", 2, none, point("50", MarkNature.FORECAST)),
								new BarChart.Line("Overseas", 2, billions("50"), point("20", MarkNature.FORECAST)),
								new BarChart.Line("AI processors", 1, billions("70"), ceiling("85", MarkNature.PLAN)),
								new BarChart.Line("Not stated", 1, none, rest)))));
	}

	static TimeSeriesChart plan() {
		LocalDate day = LocalDate.of(2026, 2, 15);
		LocalDate from = LocalDate.of(2026, 4, 1);
		LocalDate to = LocalDate.of(2026, 11, 21);
		return new TimeSeriesChart(caption("How Example Company's plan for 2026 changed"), "published some day within",
				List.of(new TimeSeriesChart.Panel("AI capital expenditure in 2026", CNY, List.of(
						new TimeSeriesChart.Spot("a", "15 February 2026", day, day,
								about("160", MarkNature.PLAN).asReplaced(), null, ""),
						new TimeSeriesChart.Spot("b", "between 1 April 2026 and 21 November 2026", from, to,
								floor("200", MarkNature.PLAN), "a", "more than 25% up"),
						new TimeSeriesChart.Spot("c", "30 June 2026", LocalDate.of(2026, 6, 30),
								LocalDate.of(2026, 6, 30), range("100", "120", MarkNature.FORECAST), null, "")))));
	}

	static BarChart dataBudgets() {
		Mark vague = new Mark(new Interval(new BigDecimal("10000000"), true, new BigDecimal("100000000"), false), false,
				MarkNature.PLAN, false, "tens of millions of CNY", "plan, low reliability", CITED, "");
		return new BarChart(caption("Budgets for training data"),
				List.of(new BarChart.Panel("", CNY, List.of(BarChart.Line.of("Example Company, 2026", vague)))));
	}

	static SwimlaneChart models() {
		return new SwimlaneChart(caption("Models of Example Company"), List.of(
				new SwimlaneChart.Lane("Example",
						List.of(entry("Example 1", LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30)),
								entry("Example 1 lite", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31)),
								entry("Example 2", LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 16)))),
				new SwimlaneChart.Lane("Specimen",
						List.of(entry("Specimen", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))))));
	}

	private static SwimlaneChart.Entry entry(String name, LocalDate first, LocalDate last) {
		return new SwimlaneChart.Entry(name, first, last, first + " to " + last, "video model", CITED);
	}

	/** Amounts below zero, across zero, and above. */
	static ColumnChart results() {
		return new ColumnChart(caption("Operating result of Example Company, by year"),
				List.of(new ColumnChart.Panel("Operating result", CNY,
						List.of(new ColumnChart.Year("2023", List.of(point("-12", MarkNature.ACTUAL))),
								new ColumnChart.Year("2024", List.of(range("-20", "-8", MarkNature.FORECAST))),
								new ColumnChart.Year("2025", List.of(range("-6", "4", MarkNature.GUIDANCE))),
								new ColumnChart.Year("2026", List.of(depth("-5", MarkNature.PLAN))),
								new ColumnChart.Year("2027", List.of(point("10", MarkNature.PLAN)))))));
	}

	static BarChart resultsLying() {
		return new BarChart(caption("Operating results"),
				List.of(new BarChart.Panel("Operating result of 2026", CNY,
						List.of(BarChart.Line.of("Example Company", depth("-5", MarkNature.PLAN)),
								BarChart.Line.of("Other Company", range("-20", "-8", MarkNature.FORECAST)),
								BarChart.Line.of("Third Company", floor("-6", MarkNature.GUIDANCE)),
								BarChart.Line.of("Fourth Company", about("-12", MarkNature.ACTUAL))))));
	}

	static TimeSeriesChart resultsOverTime() {
		LocalDate day = LocalDate.of(2026, 1, 10);
		return new TimeSeriesChart(caption("How the expected result for 2026 changed"), "published some day within",
				List.of(new TimeSeriesChart.Panel("Operating result of 2026", CNY,
						List.of(new TimeSeriesChart.Spot("a", "10 January 2026", day, day,
								point("-12", MarkNature.PLAN), null, ""),
								new TimeSeriesChart.Spot("b", "10 April 2026", day.plusMonths(3), day.plusMonths(3),
										range("-6", "4", MarkNature.FORECAST), "a", ""),
								new TimeSeriesChart.Spot("c", "10 September 2026", day.plusMonths(8), day.plusMonths(8),
										depth("-5", MarkNature.FORECAST), null, "")))));
	}

	static TimeSeriesChart usage() {
		Mark users = mark(Interval.above(new BigDecimal("10000000")), false, MarkNature.ACTUAL,
				"exceeded 10 million users");
		Mark goal = mark(Interval.point(new BigDecimal("30000000")), false, MarkNature.PLAN, "30 million users");
		Mark tokens = mark(Interval.above(new BigDecimal("50000000000000")), false, MarkNature.ACTUAL,
				"exceeded 50 trillion tokens a day");
		LocalDate december = LocalDate.of(2025, 12, 1);
		return new TimeSeriesChart(caption("Use of Example Company's products"), "some day within", List.of(
				new TimeSeriesChart.Panel("Example app: daily active users", new Unit("users"),
						List.of(new TimeSeriesChart.Spot("a", "December 2025", december, december.plusDays(30), users,
								null, ""),
								new TimeSeriesChart.Spot("b", "December 2026", december.plusYears(1),
										december.plusYears(1).plusDays(30), goal, null, ""))),
				new TimeSeriesChart.Panel("Example model: tokens per day", new Unit("tokens/day"),
						List.of(new TimeSeriesChart.Spot("c", "December 2025", december, december.plusDays(30), tokens,
								null, "")))));
	}

}
