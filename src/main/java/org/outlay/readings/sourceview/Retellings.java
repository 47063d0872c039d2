package org.outlay.readings.sourceview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.VisibleClaims;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.values.period.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds claims that go back to another source than the one that prints them. */
@Component
public record Retellings(JdbcClient jdbc, Ledger ledger) {

	/**
	 * All retellings, counted by the source that prints them and the one it names, or the
	 * one it retells as a whole.
	 */
	public List<SubjectSummary.Use> all(AsOf asOf) {
		VisibleClaims visibleClaims = new VisibleClaims(asOf);
		return this.jdbc.sql("""
				select c.source_id, c.based_on as origin, count(*) as claims
				from claim c where c.based_on is not null and %1$s
				group by c.source_id, c.based_on
				union all
				select c.source_id, whole.based_on as origin, count(*) as claims
				from source whole join claim c on c.source_id = whole.id
				where whole.based_on is not null and c.based_on is null and %1$s
				group by c.source_id, whole.based_on
				order by 1, 2
				""".formatted(visibleClaims.condition()))
			.params(visibleClaims.parameters())
			.query((row, number) -> new SubjectSummary.Use(row.getString("source_id"), row.getString("origin"),
					row.getLong("claims")))
			.list();
	}

	/**
	 * The claims of others that go back to a source, through every retelling.
	 * @param most the most figures read
	 */
	public RetoldClaims of(String source, AsOf asOf, int most) {
		Map<String, Long> uses = new HashMap<>();
		List<Long> rows = new ArrayList<>();
		VisibleClaims visibleClaims = new VisibleClaims(asOf);
		Set<String> whole = wholeRetellings(source);
		Set<String> retold = new HashSet<>(whole);
		retold.add(source);
		this.jdbc.sql("""
				select c.source_id, c.row_id from claim c
				where c.based_on in (:retold) and c.source_id <> :source and %1$s
				union all
				select c.source_id, c.row_id from claim c
				where c.source_id in (:whole) and c.based_on is null and %1$s
				order by 1, 2
				""".formatted(visibleClaims.condition()))
			.params(visibleClaims.parameters())
			.param("retold", retold)
			.param("whole", whole.isEmpty() ? Set.of("") : whole)
			.param("source", source)
			.query((row) -> {
				uses.merge(row.getString("source_id"), 1L, Long::sum);
				if (rows.size() < most) {
					rows.add(row.getLong("row_id"));
				}
			});
		List<Figure> figures = rows.isEmpty() ? List.of() : this.ledger.text(ClaimFilter.EVER.rows(rows));
		return new RetoldClaims(uses.entrySet()
			.stream()
			.map((use) -> new SubjectSummary.Use(use.getKey(), source, use.getValue()))
			.sorted(SubjectSummary.Use.MOST_FIRST)
			.toList(), figures);
	}

	/** The sources that retell one as a whole, directly or through others. */
	private Set<String> wholeRetellings(String source) {
		Set<String> found = new HashSet<>();
		List<String> asked = List.of(source);
		while (!asked.isEmpty()) {
			asked = this.jdbc.sql("select id from source where based_on in (:ids)")
				.param("ids", asked)
				.query(String.class)
				.list()
				.stream()
				.filter((id) -> !id.equals(source) && found.add(id))
				.toList();
		}
		return found;
	}

	/**
	 * The claims that others retell of a source.
	 *
	 * @param uses the number of claims of each source, most to fewest
	 * @param figures the first of these claims, source by source in the order of the
	 * texts
	 */
	public record RetoldClaims(List<SubjectSummary.Use> uses, List<Figure> figures) {

		/** The number of all these claims. */
		public long claims() {
			return this.uses.stream().mapToLong(SubjectSummary.Use::claims).sum();
		}

	}

}
