package org.outlay.readings.counts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts what Outlay holds. Every answer is kept: the record changes only by a migration,
 * before Outlay has started.
 */
@Service
public class Counts {

	private final JdbcClient jdbc;

	Counts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Cacheable("holdings")
	public Holdings holdings() {
		return this.jdbc.sql("""
				select (select count(*) from source where tier not in ('cited', 'editor')) as sources,
				       (select count(*) from claim where recorded_to is null) as claims,
				       (select count(*) from company) as companies,
				       (select count(*) from ai_model) as models,
				       (select count(*) from product) as products,
				       (select count(*) from person) as people,
				       (select count(*) from event) as events
				""").query(Holdings.class).single();
	}

	/** When the record last changed, and up to when sources were read. */
	@Cacheable("freshness")
	public Freshness freshness() {
		return this.jdbc.sql("""
				select (select max(recorded_from) from claim) as taken, (select max(recorded_to) from claim) as ended,
				       (select max(accessed) from source where tier not in ('cited', 'editor')) as accessed
				""")
			.query((row, number) -> new Freshness(
					later(instant(row.getTimestamp("taken")), instant(row.getTimestamp("ended"))),
					row.getObject("accessed", LocalDate.class)))
			.single();
	}

	/** From when there is anything to show. */
	@Cacheable("beginnings")
	public Beginnings beginnings() {
		return this.jdbc.sql("""
				select (select s.published_latest from source s
				        where exists (select 1 from claim c where c.source_id = s.id)
				        order by s.published_latest limit 1) as certain,
				       (select s.published_earliest from source s
				        where exists (select 1 from claim c where c.source_id = s.id)
				        order by s.published_earliest limit 1) as possible,
				       (select min(recorded_from) from claim) as recorded
				""")
			.query((row, number) -> new Beginnings(row.getObject("certain", LocalDate.class),
					row.getObject("possible", LocalDate.class), instant(row.getTimestamp("recorded"))))
			.single();
	}

	private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isAfter(other) ? one : other;
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/**
	 * How many standing claims there are of each code; codes without claims are left out.
	 */
	@Cacheable("claims-by")
	public Map<String, Long> claimsBy(Grouping grouping) {
		Map<String, Long> counts = new HashMap<>();
		for (String column : grouping.columns()) {
			this.jdbc.sql("""
					select %1$s as code, count(*) as claims from claim
					where recorded_to is null and %1$s is not null group by %1$s
					""".formatted(column))
				.query((row, number) -> Map.entry(row.getString("code"), row.getLong("claims")))
				.list()
				.forEach((entry) -> counts.merge(entry.getKey(), entry.getValue(), Long::sum));
		}
		return counts;
	}

	/** The subjects of the standing claims of a measure, by id. */
	@Cacheable("subjects-of")
	public List<String> subjectsOf(String measure) {
		return this.jdbc.sql(
				"select distinct subject_id from claim where measure = :measure and recorded_to is null order by subject_id")
			.param("measure", measure)
			.query(String.class)
			.list();
	}

	/** The units of the dictionary and the currencies in use, by kind and code. */
	@Cacheable("units")
	public List<UnitUse> units() {
		return this.jdbc.sql("""
				select u.code, u.kind, count(c.row_id) as claims
				from unit u left join claim c on c.unit = u.code and c.recorded_to is null
				group by u.code, u.kind
				having u.kind <> 'money' or count(c.row_id) > 0
				order by u.kind, u.code
				""").query(UnitUse.class).list();
	}

	/** What claims are counted by. */
	public enum Grouping {

		SUBJECT, SOURCE, MEASURE, BASIS, PART;

		private List<String> columns() {
			return switch (this) {
				case SUBJECT -> List.of("subject_id");
				case SOURCE -> List.of("source_id");
				case MEASURE -> List.of("measure");
				case BASIS -> List.of("basis");
				case PART -> List.of("part_use", "part_region", "part_item", "part_segment");
			};
		}

	}

	/**
	 * How fresh the record is.
	 *
	 * @param changed the last time a claim was taken in or ended; absent without claims
	 * @param accessed the last day a source was read; absent without sources
	 */
	public record Freshness(@Nullable Instant changed, @Nullable LocalDate accessed) {
	}

	/**
	 * When the first claim came out and was recorded; all absent without claims.
	 *
	 * @param certain the first day a claim was certainly public
	 * @param possible the first day one may have been public
	 * @param recorded the moment Outlay took in the first one
	 */
	public record Beginnings(@Nullable LocalDate certain, @Nullable LocalDate possible, @Nullable Instant recorded) {
	}

	/**
	 * A unit and how many standing claims use it.
	 *
	 * @param kind {@code money}, {@code count}, {@code rate}, {@code ratio}, {@code rank}
	 * or {@code time}
	 */
	public record UnitUse(String code, String kind, long claims) {
	}

	/** How many there are of each; claims that stand, sources that were read. */
	public record Holdings(long sources, long claims, long companies, long models, long products, long people,
			long events) {

	}

}
