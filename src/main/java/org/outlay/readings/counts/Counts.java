package org.outlay.readings.counts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts what Outlay holds. Every answer is cached: the record changes only by a
 * migration, before Outlay has started.
 */
@Service
public class Counts {

	private final JdbcClient jdbc;

	Counts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Cacheable("holdings")
	public Holdings holdings() {
		return this.jdbc
			.sql("""
					select (select count(*) from source where tier not in ('cited', 'editor')) as sources,
					       (select count(*) from claim where recorded_to is null) as claims,
					       (select count(*) from company where kind in ('company', 'division', 'group')) as companies,
					       (select count(*) from company where kind not in ('company', 'division', 'group')) as organisations,
					       (select count(*) from ai_model) as models,
					       (select count(*) from product where kind <> 'market') as products,
					       (select count(*) from product where kind = 'market') as markets,
					       (select count(*) from person) as people,
					       (select count(*) from event where same_as is null) as events
					""")
			.query(Holdings.class)
			.single();
	}

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

	/** The number of current claims of each code that has any. */
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

	/** The ids of the subjects of the current claims of a measure. */
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

	/** A key by which claims are counted. */
	public enum Grouping {

		SUBJECT, SOURCE, MEASURE, FAMILY, BASIS, PART;

		private List<String> columns() {
			return switch (this) {
				case SUBJECT, SOURCE -> List.of(code() + "_id");
				case MEASURE, FAMILY, BASIS -> List.of(code());
				case PART -> List.of("part_use", "part_region", "part_item", "part_segment");
			};
		}

		private String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * The last changes of the record.
	 *
	 * @param changed when a claim was last recorded or ended; null without claims
	 * @param accessed the last day a source was read; null without sources
	 */
	public record Freshness(@Nullable Instant changed, @Nullable LocalDate accessed) {
	}

	/**
	 * The beginning of the record; all null without claims.
	 *
	 * @param certain the first day a claim was certainly public
	 * @param possible the first day a claim may have been public
	 * @param recorded when Outlay recorded the first claim
	 */
	public record Beginnings(@Nullable LocalDate certain, @Nullable LocalDate possible, @Nullable Instant recorded) {
	}

	/**
	 * A unit with the number of current claims that use it.
	 *
	 * @param kind {@code money}, {@code count}, {@code rate}, {@code ratio}, {@code rank}
	 * or {@code time}
	 */
	public record UnitUse(String code, String kind, long claims) {
	}

	/**
	 * The number of current claims, of sources read, and of other things.
	 *
	 * @param companies companies, divisions and groups
	 * @param organisations investors, publishers and others
	 * @param products without markets
	 * @param events each once, however many sources report it
	 */
	public record Holdings(long sources, long claims, long companies, long organisations, long models, long products,
			long markets, long people, long events) {
	}

	/** The caches of counts; each has few keys. */
	@Configuration(proxyBeanMethods = false)
	@EnableCaching
	static class CountsCache {

		@Bean
		CacheManager overviewCaches() {
			return new ConcurrentMapCacheManager("holdings", "freshness", "beginnings", "claims-by", "units", "years",
					"subjects-of", "in-use", "successions");
		}

	}

}
