package org.outlay.readings.sourceview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.springframework.stereotype.Repository;

/** Who retells whom: claims that go back to another source than the one they stand in. */
@Repository
public class Retellings {

	private final JdbcClient jdbc;

	private final Ledger ledger;

	Retellings(JdbcClient jdbc, Ledger ledger) {
		this.jdbc = jdbc;
		this.ledger = ledger;
	}

	/**
	 * All there are, counted by the source they stand in and the one it names; of a
	 * source that retells another as a whole, that one.
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
			.query((row, number) -> use(row, row.getString("origin")))
			.list();
	}

	/**
	 * The claims of others that go back to a source, through every retelling.
	 * @param most how many figures are read at most
	 */
	public RetoldClaims of(String source, AsOf asOf, int most) {
		Map<String, Long> uses = new HashMap<>();
		List<Long> rows = new ArrayList<>();
		VisibleClaims visibleClaims = new VisibleClaims(asOf);
		Set<String> whole = wholeRetellings(source);
		Set<String> told = new HashSet<>(whole);
		told.add(source);
		this.jdbc.sql("""
				select c.source_id, c.row_id from claim c
				where c.based_on in (:told) and c.source_id <> :source and %1$s
				union all
				select c.source_id, c.row_id from claim c
				where c.source_id in (:whole) and c.based_on is null and %1$s
				order by 1, 2
				""".formatted(visibleClaims.condition()))
			.params(visibleClaims.parameters())
			.param("told", told)
			.param("whole", whole.isEmpty() ? Set.of("") : whole)
			.param("source", source)
			.query((row) -> {
				uses.merge(row.getString("source_id"), 1L, Long::sum);
				if (rows.size() < most) {
					rows.add(row.getLong("row_id"));
				}
			});
		List<Figure> figures = rows.isEmpty() ? List.of() : this.ledger.text(ClaimFilter.EVER.rows(rows));
		return RetoldClaims.of(source, uses, figures);
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

	private static SubjectSummary.Use use(ResultSet row, String origin) throws SQLException {
		return new SubjectSummary.Use(row.getString("source_id"), origin, row.getLong("claims"));
	}

	/**
	 * What others retell of a source.
	 *
	 * @param uses how many claims of each, the most first
	 * @param figures the first of these claims, source by source in the order of the
	 * texts
	 */
	public record RetoldClaims(List<SubjectSummary.Use> uses, List<Figure> figures) {

		static RetoldClaims of(String source, Map<String, Long> uses, List<Figure> figures) {
			return new RetoldClaims(uses.entrySet()
				.stream()
				.map((use) -> new SubjectSummary.Use(use.getKey(), source, use.getValue()))
				.sorted(Comparator.comparing(SubjectSummary.Use::claims)
					.reversed()
					.thenComparing(SubjectSummary.Use::source))
				.toList(), figures);
		}

		/** How many claims there are in all. */
		public long claims() {
			return this.uses.stream().mapToLong(SubjectSummary.Use::claims).sum();
		}

	}

}
