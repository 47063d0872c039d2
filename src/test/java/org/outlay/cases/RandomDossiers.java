package org.outlay.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Dossiers of one company that change from day to day: claims come, change their amount
 * and go; some sources are dated, some are not.
 */
class RandomDossiers {

	private static final int SOURCES = 12;

	private static final int CLAIMS = 4;

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

	private final RandomGenerator random;

	private final List<String> windows;

	private final Set<String> ids = new TreeSet<>();

	RandomDossiers(RandomGenerator random) {
		this.random = random;
		this.windows = IntStream.range(0, SOURCES).mapToObj((source) -> window()).toList();
	}

	/** Every claim id given so far. */
	Set<String> ids() {
		return this.ids;
	}

	/** Some of the dossiers, after another day of work. */
	List<String> change() {
		List<String> texts = new ArrayList<>();
		for (int source = 0; source < SOURCES; source++) {
			if (this.random.nextInt(3) > 0) {
				texts.add(text(source));
			}
		}
		return texts;
	}

	private String window() {
		LocalDate earliest = FIRST.plusDays(this.random.nextInt(0, 600));
		LocalDate latest = earliest.plusDays(this.random.nextBoolean() ? 0 : this.random.nextInt(1, 300));
		return "{earliest: '" + earliest + "', latest: '" + latest + "'}";
	}

	private String text(int source) {
		StringBuilder text = new StringBuilder("""
				source:
				  id: made-%1$d
				  prefix: m%1$d
				  title: '[Made %1$d]'
				  language: en
				  kind: article
				  tier: original
				  licence: made for tests
				  accessed: '2026-11-21'
				  published: %2$s
				companies:
				  - {id: example-company, line: 1, name: Example Company, kind: company}
				claims:
				""".formatted(source, this.windows.get(source)));
		int claims = 0;
		for (int line = 1; line <= CLAIMS; line++) {
			if (this.random.nextInt(4) > 0 || (line == CLAIMS && claims == 0)) {
				text.append(claim("m" + source + "-" + line + "a", line));
				claims++;
			}
		}
		return text.toString();
	}

	private String claim(String id, int line) {
		this.ids.add(id);
		return """
				  - id: %s
				    line: %d
				    subject: example-company
				    measure: capex
				    basis: capital-expenditure
				    period: '%d'
				    amount: {kind: exact, value: %d billion, unit: CNY, asPrinted: a figure}
				    nature: plan
				    status: [A]
				    assertedBy: {kind: company, name: Example Company, id: example-company}
				""".formatted(id, line, this.random.nextInt(2024, 2028), this.random.nextInt(100, 104));
	}

}
