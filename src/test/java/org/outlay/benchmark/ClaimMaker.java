package org.outlay.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.outlay.values.amount.VagueWords;

/**
 * Generates rows of claims: 4 % capital expenditure, 1 % data budgets, 95 % observations
 * of a day.
 */
final class ClaimMaker {

	static final String INSERT = """
			insert into claim (id, source_id, recorded_from, type, ordinal, locator_at, subject_id, measure, basis,
			  part_use, part_of, revises, period_instant, period_start, period_end, period_precision, amount_kind, low,
			  low_included, high, high_included, unit, unit_kind, hedge, as_printed, nature, status, asserter_kind,
			  asserter_name, asserter_id, family, version, locator_kind, rank)
			values (%s 1, 'line', 'normal')
			""".formatted("?, ".repeat(ClaimMaker.COLUMNS));

	private static final int COLUMNS = 31;

	private static final List<String> BASES = List.of("capital-expenditure", "capital-expenditure",
			"capital-expenditure", "capital-expenditure", "capital-expenditure", "ai-capital-expenditure",
			"ai-capital-expenditure", "ai-investment", "infrastructure-plan", "ppe-cash");

	private static final Map<String, String> FAMILIES = Map.of("capital-expenditure", "company-capex", "ppe-cash",
			"company-capex", "ai-capital-expenditure", "ai-spending", "ai-investment", "ai-spending",
			"infrastructure-plan", "multi-year-plans");

	private static final List<String> USES = List.of("ai-processors", "compute-procurement",
			"data-centres-and-network");

	private static final List<String> VOICES = List.of("filing", "company", "company", "executive",
			"named_organisation", "unnamed_people", "unnamed_people", "analyst", "outlet", "outlet");

	private static final List<String[]> OBSERVED = List.of(new String[] { "daily-active-users", "users", "count" },
			new String[] { "tokens-per-day", "tokens/day", "rate" }, new String[] { "downloads", "downloads", "count" },
			new String[] { "headcount", "people", "count" }, new String[] { "valuation", "USD", "money" },
			new String[] { "market-share", "percent", "ratio" });

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final SplittableRandom random;

	/** The company of all claims, or -1 for any. */
	private final int only;

	private final Map<String, String> wholes = new HashMap<>();

	private int source;

	private LocalDate published = MadeData.FIRST;

	private int line;

	ClaimMaker(SplittableRandom random) {
		this(random, -1);
	}

	ClaimMaker(SplittableRandom random, int only) {
		this.random = random;
		this.only = only;
	}

	/** Sets the source of the claims that follow. */
	void openSource(int number, LocalDate day) {
		this.source = number;
		this.published = day;
		this.line = 0;
	}

	/** Adds one claim. */
	void make(List<Object[]> rows, OffsetDateTime recorded) {
		this.line++;
		int company = (this.only >= 0) ? this.only : this.random.nextInt(MadeData.COMPANIES);
		int kind = (this.only >= 0) ? 99 : this.random.nextInt(100);
		if (kind < 4) {
			rows.add(capex(company, recorded));
		}
		else if (kind < 5) {
			rows.add(budget(company, recorded));
		}
		else {
			rows.add(observation(company, recorded));
		}
	}

	private Object[] capex(int company, OffsetDateTime recorded) {
		int year = this.published.getYear() + this.random.nextInt(3) - 1;
		String basis = pick(BASES);
		String use = (this.random.nextInt(100) < 20) ? pick(USES) : null;
		String quantity = company + ":" + basis + ":" + year;
		String whole = this.wholes.get(quantity);
		boolean revises = use == null && whole != null && this.random.nextInt(100) < 5;
		Object[] row = row("capex", company, MadeData.company(company), "capex", recorded);
		row[8] = basis;
		row[30] = FAMILIES.get(basis);
		row[9] = use;
		row[10] = (use != null) ? whole : null;
		row[11] = revises ? whole : null;
		period(row, false, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year");
		money(row, 1 + this.random.nextInt(300) * 1000L, currency(company));
		row[25] = (year < this.published.getYear()) ? "actual"
				: pick(List.of("plan", "plan", "guidance", "forecast", "commitment"));
		if (use == null) {
			this.wholes.put(quantity, (String) row[0]);
		}
		return row;
	}

	private Object[] budget(int company, OffsetDateTime recorded) {
		int year = this.published.getYear();
		Object[] row = row("data-budget", company, MadeData.company(company), "data-budget", recorded);
		period(row, false, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year");
		money(row, 1 + this.random.nextInt(900), currency(company));
		row[25] = "plan";
		return row;
	}

	private Object[] observation(int company, OffsetDateTime recorded) {
		String[] measure = pick(OBSERVED);
		String subject = this.random.nextBoolean() ? MadeData.company(company) : MadeData.product(company);
		LocalDate day = this.published.minusDays(this.random.nextInt(60));
		Object[] row = row("observation", company, subject, measure[0], recorded);
		period(row, true, day, day, "day");
		amount(row, "exact", BigDecimal.valueOf(1 + this.random.nextInt(99)), measure[1], measure[2], null);
		row[25] = "actual";
		return row;
	}

	private Object[] row(String type, int company, String subject, String measure, OffsetDateTime recorded) {
		Object[] row = new Object[COLUMNS];
		row[0] = "m" + this.source + "-" + this.line;
		row[1] = MadeData.sourceId(this.source);
		row[2] = recorded;
		row[3] = type;
		row[4] = this.line;
		row[5] = Integer.toString(this.line);
		row[6] = subject;
		row[7] = measure;
		boolean doubted = this.random.nextInt(10) == 0;
		String voice = pick(VOICES);
		boolean own = List.of("filing", "company", "executive").contains(voice);
		row[26] = (doubted || voice.equals("unnamed_people")) ? "U" : "A";
		row[27] = voice;
		row[28] = own ? "Example Company " + company : "made voice";
		row[29] = own ? MadeData.company(company) : null;
		return row;
	}

	private static void period(Object[] row, boolean instant, LocalDate start, LocalDate end, String precision) {
		row[12] = instant;
		row[13] = start;
		row[14] = end;
		row[15] = precision;
	}

	private void money(Object[] row, long millions, String currency) {
		BigDecimal value = BigDecimal.valueOf(millions).multiply(MILLION);
		int kind = this.random.nextInt(100);
		if (kind < 5) {
			amount(row, "vague", value, currency, "money", "hundreds of millions");
			row[17] = VagueWords.interval("hundreds of millions").low();
			row[19] = VagueWords.interval("hundreds of millions").high();
			row[20] = false;
		}
		else if (kind < 15) {
			amount(row, "range", value, currency, "money", null);
			row[19] = value.add(value.movePointLeft(1));
		}
		else if (kind < 30) {
			amount(row, "more_than", value, currency, "money", "over");
			row[18] = false;
			row[19] = null;
			row[20] = false;
		}
		else {
			amount(row, (kind < 45) ? "approximate" : "exact", value, currency, "money", (kind < 45) ? "about" : null);
		}
	}

	private static void amount(Object[] row, String kind, BigDecimal value, String unit, String unitKind,
			String hedge) {
		row[16] = kind;
		row[17] = value;
		row[18] = true;
		row[19] = value;
		row[20] = true;
		row[21] = unit;
		row[22] = unitKind;
		row[23] = hedge;
		row[24] = "as made";
	}

	private static String currency(int company) {
		return switch (MadeData.country(company)) {
			case "CN" -> "CNY";
			case "DE" -> "EUR";
			default -> "USD";
		};
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
