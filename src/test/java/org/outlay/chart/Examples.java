package org.outlay.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outlay.amount.Interval;
import org.outlay.amount.Unit;

/** One small chart of each kind about Example Company, in billions. */
final class Examples {

	static final Unit CNY = new Unit("CNY");

	private static final Cited CITED = new Cited("/claims/example-1", "The Example", "/sources/example#line-1");

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
		all.put("empty", new Bars(caption("Capital expenditure of Example Company"), List.of()));
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

	static Mark point(String number, Standing standing) {
		return mark(Interval.point(billions(number)), false, standing, "CNY " + number + " billion");
	}

	static Mark about(String number, Standing standing) {
		return mark(Interval.point(billions(number)), true, standing, "around CNY " + number + " billion");
	}

	static Mark range(String low, String high, Standing standing) {
		return mark(Interval.closed(billions(low), billions(high)), false, standing,
				"expected to reach CNY " + low + "–" + high + " billion");
	}

	static Mark floor(String low, Standing standing) {
		return mark(Interval.above(billions(low)), false, standing, "over CNY " + low + " billion");
	}

	static Mark ceiling(String high, Standing standing) {
		return mark(Interval.upTo(billions(high)), false, standing, "up to CNY " + high + " billion");
	}

	static Mark mark(Interval interval, boolean about, Standing standing, String words) {
		return new Mark(interval, about, standing, false, words, standing.words(), CITED, "");
	}

	static Columns capex() {
		Columns.Year past = new Columns.Year("2024",
				List.of(point("80", Standing.PLAN), about("100", Standing.ACTUAL)));
		Columns.Year year = new Columns.Year("2025", List.of(range("150", "160", Standing.FORECAST)));
		Columns.Year next = new Columns.Year("2026", List.of(floor("200", Standing.PLAN)));
		return new Columns(caption("Capital expenditure of Example Company, by year"),
				List.of(new Columns.Panel("Capital expenditure", CNY, List.of(past, year, next)),
						new Columns.Panel("AI investment", CNY,
								List.of(new Columns.Year("2026", List.of(ceiling("85", Standing.GUIDANCE)))))));
	}

	static Bars breakdown() {
		BigDecimal none = BigDecimal.ZERO;
		Mark rest = mark(Interval.closed(billions("5"), billions("90")), false, Standing.DERIVED,
				"CNY 5–90 billion left");
		return new Bars(caption("What Example Company's capital expenditure of 2025 consists of"),
				List.of(new Bars.Panel("", CNY,
						List.of(Bars.Line.of("The whole", point("160", Standing.FORECAST)),
								new Bars.Line("Data centres and network equipment", 1, none,
										about("70", Standing.FORECAST)),
								new Bars.Line("Domestic", 2, none, point("50", Standing.FORECAST)),
								new Bars.Line("Overseas", 2, billions("50"), point("20", Standing.FORECAST)),
								new Bars.Line("AI processors", 1, billions("70"), ceiling("85", Standing.PLAN)),
								new Bars.Line("Not stated", 1, none, rest)))));
	}

	static Trails plan() {
		LocalDate day = LocalDate.of(2026, 2, 15);
		LocalDate from = LocalDate.of(2026, 4, 1);
		LocalDate to = LocalDate.of(2026, 11, 21);
		return new Trails(caption("How Example Company's plan for 2026 changed"), "published some day within",
				List.of(new Trails.Panel("AI capital expenditure in 2026", CNY, List.of(
						new Trails.Spot("a", "15 February 2026", day, day, about("160", Standing.PLAN).asReplaced(),
								null, ""),
						new Trails.Spot("b", "between 1 April 2026 and 21 November 2026", from, to,
								floor("200", Standing.PLAN), "a", "more than 25% up"),
						new Trails.Spot("c", "30 June 2026", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30),
								range("100", "120", Standing.FORECAST), null, "")))));
	}

	static Bars dataBudgets() {
		Mark vague = new Mark(new Interval(new BigDecimal("10000000"), true, new BigDecimal("100000000"), false), false,
				Standing.PLAN, false, "tens of millions of CNY", "plan, low reliability", CITED, "");
		return new Bars(caption("Budgets for training data"),
				List.of(new Bars.Panel("", CNY, List.of(Bars.Line.of("Example Company, 2026", vague)))));
	}

	static Lanes models() {
		return new Lanes(caption("Models of Example Company"), List.of(
				new Lanes.Lane("Example",
						List.of(entry("Example 1", LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30)),
								entry("Example 1 lite", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31)),
								entry("Example 2", LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 16)))),
				new Lanes.Lane("Specimen",
						List.of(entry("Specimen", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))))));
	}

	private static Lanes.Entry entry(String name, LocalDate first, LocalDate last) {
		return new Lanes.Entry(name, first, last, first + " to " + last, "video model", CITED);
	}

	static Trails usage() {
		Mark users = mark(Interval.above(new BigDecimal("10000000")), false, Standing.ACTUAL,
				"exceeded 10 million users");
		Mark goal = mark(Interval.point(new BigDecimal("30000000")), false, Standing.PLAN, "30 million users");
		Mark tokens = mark(Interval.above(new BigDecimal("50000000000000")), false, Standing.ACTUAL,
				"exceeded 50 trillion tokens a day");
		LocalDate december = LocalDate.of(2025, 12, 1);
		return new Trails(caption("Use of Example Company's products"), "some day within", List.of(
				new Trails.Panel("Example app: daily active users", new Unit("users"),
						List.of(new Trails.Spot("a", "December 2025", december, december.plusDays(30), users, null, ""),
								new Trails.Spot("b", "December 2026", december.plusYears(1),
										december.plusYears(1).plusDays(30), goal, null, ""))),
				new Trails.Panel("Example model: tokens per day", new Unit("tokens/day"), List
					.of(new Trails.Spot("c", "December 2025", december, december.plusDays(30), tokens, null, "")))));
	}

}
