package org.outlay.readings.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.claim.query.VisibleClaims;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts claims and finds the newest ones without reading every claim. */
@Component
public record ClaimCounts(JdbcClient jdbc) {

	/** Counts the claims about a subject that were public. */
	public SubjectSummary of(String subject, AsOf asOf) {
		List<Row> rows = statement(
				"""
						select c.source_id, c.based_on, c.measure, m.label, count(*) as claims,
						       max(c.recorded_from) as changed, s.published_earliest, s.published_latest
						from claim c join source s on s.id = c.source_id join measure m on m.code = c.measure
						where c.subject_id = :subject and %s
						group by c.source_id, c.based_on, c.measure, m.label, m.ordinal, s.published_earliest, s.published_latest
						order by m.ordinal, c.source_id, c.based_on
						""",
				asOf)
			.param("subject", subject)
			.query((row, number) -> new Row(new Origin(row.getString("source_id"), row.getString("based_on")),
					new Label(row.getString("measure"), row.getString("label")), row.getLong("claims"),
					row.getTimestamp("changed").toInstant(),
					new PublicationWindow(row.getObject("published_earliest", LocalDate.class),
							row.getObject("published_latest", LocalDate.class))))
			.list();
		Map<Label, Long> measures = rows.stream()
			.collect(Collectors.groupingBy(Row::measure, LinkedHashMap::new, Collectors.summingLong(Row::claims)));
		Map<Origin, Long> uses = rows.stream()
			.collect(Collectors.groupingBy(Row::origin, Collectors.summingLong(Row::claims)));
		return new SubjectSummary(rows.stream().mapToLong(Row::claims).sum(),
				measures.entrySet()
					.stream()
					.map((count) -> new SubjectSummary.Count(count.getKey(), count.getValue()))
					.toList(),
				uses.entrySet()
					.stream()
					.map((use) -> new SubjectSummary.Use(use.getKey().source, use.getKey().origin, use.getValue()))
					.sorted(SubjectSummary.Use.MOST_FIRST)
					.toList(),
				rows.stream().map(Row::changed).max(Comparator.naturalOrder()).orElse(null),
				rows.stream().map(Row::published).max(PublicationWindow.FIRST_TO_LAST).orElse(null));
	}

	/**
	 * The rows of the claims with the latest periods about each of these subjects, or
	 * from each of these sources.
	 * @param key the kind of the ids: {@link ClaimKey#SUBJECT} or {@link ClaimKey#SOURCE}
	 * @param each the most rows of each
	 */
	public List<Long> newestOfEach(ClaimKey key, Collection<String> ids, AsOf asOf, int each) {
		if (ids.isEmpty()) {
			return List.of();
		}
		String column = (key == ClaimKey.SUBJECT) ? "c.subject_id" : "c.source_id";
		return newest(column, column + " in (:ids)", Map.of("ids", ids), asOf, each);
	}

	/**
	 * The rows of the newest claims of each measure of a subject, except capital
	 * expenditure and data budgets.
	 * @param each the most rows of each measure
	 */
	public List<Long> newestOfEachMeasure(String subject, AsOf asOf, int each) {
		return newest("c.measure", "c.subject_id = :subject and c.type = :type",
				Map.of("subject", subject, "type", ClaimType.OBSERVATION.code()), asOf, each);
	}

	private List<Long> newest(String partition, String condition, Map<String, Object> parameters, AsOf asOf, int each) {
		return statement("""
				select row_id from (
				  select c.row_id, row_number() over (partition by %s order by
				           case when c.period_end is null then 1 else 0 end desc, c.period_end desc, c.id) as place
				  from claim c where %s and %%s
				) placed where place <= :each
				""".formatted(partition, condition), asOf).params(parameters)
			.param("each", each)
			.query(Long.class)
			.list();
	}

	/**
	 * The rows of the claims of a stock that a table by years shows: for each subject,
	 * part and calendar year those of the last moment with a claim, and all that do not
	 * lie in one year.
	 * @param nature claims of this nature only; null for all
	 */
	public List<Long> lastOfEachYear(String measure, @Nullable Nature nature, AsOf asOf) {
		return statement("""
				select row_id from (
				  select c.row_id, rank() over (
				    partition by c.subject_id, c.part_use, c.part_region, c.part_item, c.part_segment,
				      extract(year from c.period_start), extract(year from c.period_end)
				    order by c.period_end desc, c.period_start desc) as place,
				    extract(year from c.period_start) as first_year, extract(year from c.period_end) as last_year
				  from claim c
				  where c.measure = :measure and c.nature like :nature and %s
				) placed where place = 1 or first_year is null or last_year is null or first_year <> last_year
				""", asOf).param("measure", measure)
			.param("nature", (nature != null) ? nature.code() : "%")
			.query(Long.class)
			.list();
	}

	/** The subjects among these that a source named that was public then. */
	public Set<String> named(Collection<String> subjects, AsOf asOf) {
		if (subjects.isEmpty()) {
			return Set.of();
		}
		return new HashSet<>(this.jdbc.sql("""
				select distinct t.subject_id from statement t join source s on s.id = t.source_id
				where t.subject_id in (:subjects) and s.%s <= :day
				""".formatted(bound(asOf.match())))
			.param("subjects", subjects)
			.param("day", asOf.day())
			.query(String.class)
			.list());
	}

	/** The first day a claim about a subject was public; empty if there is none. */
	public Optional<LocalDate> first(String subject, Match match) {
		return Optional.ofNullable(this.jdbc.sql("""
				select min(s.%s) from claim c join source s on s.id = c.source_id
				where c.subject_id = :subject and c.recorded_to is null
				""".formatted(bound(match)))
			.param("subject", subject)
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list()
			.get(0));
	}

	/** A query of the claims c that were public and current then. */
	private JdbcClient.StatementSpec statement(String sql, AsOf asOf) {
		VisibleClaims visibleClaims = new VisibleClaims(asOf);
		return this.jdbc.sql(sql.formatted(visibleClaims.condition())).params(visibleClaims.parameters());
	}

	private static String bound(Match match) {
		return (match == Match.CERTAIN) ? "published_latest" : "published_earliest";
	}

	private record Origin(String source, @Nullable String origin) {
	}

	/** Claims of one measure from one source. */
	private record Row(Origin origin, Label measure, long claims, Instant changed, PublicationWindow published) {
	}

}
