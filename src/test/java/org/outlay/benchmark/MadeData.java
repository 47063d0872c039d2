package org.outlay.benchmark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes generated claims about {@value #COMPANIES} companies, always the same ones for
 * the same seed. docs/benchmarks.md describes their distribution. The tables and the
 * dictionary must exist.
 */
final class MadeData {

	static final int COMPANIES = 200;

	static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

	static final int DAYS = 3600;

	/** Number of claims per source. */
	private static final int PER_SOURCE = 40;

	private static final int BATCH = 5000;

	private static final OffsetDateTime RECORDED = OffsetDateTime.of(2026, 11, 1, 12, 0, 0, 0, ZoneOffset.UTC);

	private final JdbcTemplate jdbc;

	private final SplittableRandom random;

	private int sources;

	MadeData(DataSource dataSource, long seed) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.random = new SplittableRandom(seed);
	}

	/** Writes companies, a product for each, and groups of five. */
	MadeData companies() {
		List<Object[]> subjects = new ArrayList<>();
		List<Object[]> companies = new ArrayList<>();
		List<Object[]> products = new ArrayList<>();
		for (int i = 0; i < COMPANIES; i++) {
			subjects.add(new Object[] { company(i), "company", "Example Company " + i });
			subjects.add(new Object[] { product(i), "product", "Example Product " + i });
			companies.add(new Object[] { company(i), isGroup(i) ? "group" : "company", country(i) });
			products.add(new Object[] { product(i), company(i), "app" });
		}
		this.jdbc.batchUpdate("insert into subject (id, type, name) values (?, ?, ?)", subjects);
		this.jdbc.batchUpdate("insert into company (id, kind, country) values (?, ?, ?)", companies);
		this.jdbc.batchUpdate("insert into product (id, owner_id, kind) values (?, ?, ?)", products);
		List<Object[]> members = new ArrayList<>();
		for (int i = 0; i < COMPANIES; i += 20) {
			for (int member = 1; member <= 5; member++) {
				members.add(new Object[] { company(i), company(i + member) });
			}
		}
		this.jdbc.batchUpdate("insert into company_member (group_id, member_id) values (?, ?)", members);
		return this;
	}

	/** Writes this number of claims, spread over all companies. */
	MadeData claims(int count) {
		return claims(count, new ClaimMaker(this.random));
	}

	/** Writes this number of observations about one company and its product only. */
	MadeData observations(int count, int company) {
		return claims(count, new ClaimMaker(this.random, company));
	}

	private MadeData claims(int count, ClaimMaker maker) {
		List<Object[]> rows = new ArrayList<>();
		for (int made = 0; made < count; made++) {
			if (made % PER_SOURCE == 0) {
				maker.openSource(this.sources, source());
			}
			maker.make(rows, RECORDED);
			if (rows.size() >= BATCH) {
				write(rows);
			}
		}
		write(rows);
		this.jdbc.execute("analyze");
		return this;
	}

	private LocalDate source() {
		int number = this.sources++;
		LocalDate earliest = FIRST.plusDays(this.random.nextInt(DAYS));
		boolean undated = this.random.nextInt(100) < 15;
		LocalDate latest = undated ? earliest.plusDays(this.random.nextInt(30, 300)) : earliest;
		String basedOn = (number > 0 && this.random.nextInt(100) < 10) ? sourceId(this.random.nextInt(number)) : null;
		this.jdbc.update("""
				insert into source (id, prefix, title, language, kind, tier, licence, accessed, published_earliest,
				  published_latest, based_on)
				values (?, ?, ?, 'en', 'article', ?, 'made', ?, ?, ?, ?)
				""", sourceId(number), "m" + number, "Made source " + number,
				(basedOn != null) ? "retelling" : "original", latest, earliest, latest, basedOn);
		return latest;
	}

	private void write(List<Object[]> rows) {
		this.jdbc.batchUpdate("insert into claim_identity (id, source_id) values (?, ?)",
				rows.stream().map((row) -> new Object[] { row[0], row[1] }).toList());
		this.jdbc.batchUpdate(ClaimMaker.INSERT, rows);
		rows.clear();
	}

	static String sourceId(int number) {
		return "made-source-" + number;
	}

	static String company(int number) {
		return "example-company-" + number;
	}

	static String product(int number) {
		return "example-product-" + number;
	}

	static boolean isGroup(int company) {
		return company % 20 == 0;
	}

	static String country(int company) {
		return List.of("CN", "US", "US", "CN", "DE").get(company % 5);
	}

}
