package org.outlay.readings.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.outlay.facts.claim.query.VisibleClaims;
import org.outlay.facts.subject.SubjectType;
import org.outlay.values.code.Coded;
import org.outlay.values.period.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds subjects by name or alias, sources by title, and claims by their printed words,
 * subject or measure.
 */
@Service
public record Search(JdbcClient jdbc) {

	private static final String SUBJECTS = """
			select type, id, name as title, min(matched) as matched
			from (select j.type, j.id, j.name, s.stated as matched
			      from statement s join subject j on j.id = s.subject_id
			      where s.property in ('name', 'alias')
			      union
			      select j.type, j.id, j.name, j.id as matched from subject j) spelled
			where %s
			group by type, id, name
			order by name, id
			limit :limit
			""";

	private static final String SOURCES = """
			select 'source' as type, s.id, s.title, coalesce(p.name, s.title) as matched
			from source s left join subject p on p.id = s.publisher_id
			where %s
			order by s.title, s.id
			limit :limit
			""";

	private static final String CLAIMS = """
			select 'claim' as type, c.id, j.name || ': ' || m.label as title, c.as_printed as matched
			from claim c
			join subject j on j.id = c.subject_id
			join measure m on m.code = c.measure
			where {sight} and %s
			order by j.name, m.ordinal, c.id
			limit :limit
			""";

	/** Whole names, then beginnings, then other matches; claims come last. */
	public List<Hit> find(SearchQuery query, int limit) {
		return all(query, VisibleClaims.ALL, limit);
	}

	/** As {@link #find(SearchQuery, int)}, with public claims only. */
	public List<Hit> find(SearchQuery query, AsOf asOf, int limit) {
		return all(query, new VisibleClaims(asOf), limit);
	}

	private List<Hit> all(SearchQuery query, VisibleClaims visibleClaims, int limit) {
		List<Hit> hits = new ArrayList<>(subjects(SUBJECTS, query, limit));
		hits.addAll(sources(query, limit));
		hits.sort(Comparator.comparingInt((hit) -> closeness(hit, query)));
		hits.addAll(claims(query, visibleClaims, limit));
		return hits.stream().limit(limit).toList();
	}

	/** As {@link #find(SearchQuery, AsOf, int)}, with hits of one type only. */
	public List<Hit> find(SearchQuery query, String type, AsOf asOf, int limit) {
		List<Hit> hits = switch (type) {
			case "claim" -> claims(query, new VisibleClaims(asOf), limit);
			case "source" -> sources(query, limit);
			default -> subjects(SUBJECTS.replace("where %s",
					"where type = '" + Coded.parse(SubjectType.class, type).code() + "' and %s"), query, limit);
		};
		return hits.stream().sorted(Comparator.comparingInt((hit) -> closeness(hit, query))).toList();
	}

	private List<Hit> subjects(String sql, SearchQuery query, int limit) {
		return hits(sql, (word) -> "lower(matched) like " + word, Map.of(), query, limit);
	}

	private List<Hit> sources(SearchQuery query, int limit) {
		return hits(SOURCES, (word) -> "lower(s.title || ' ' || coalesce(p.name, '') || ' ' || s.id) like " + word,
				Map.of(), query, limit);
	}

	private List<Hit> claims(SearchQuery query, VisibleClaims visibleClaims, int limit) {
		return hits(CLAIMS.replace("{sight}", visibleClaims.condition()),
				(word) -> "lower(c.id || ' ' || j.name || ' ' || m.label || ' ' || c.as_printed) like " + word,
				visibleClaims.parameters(), query, limit);
	}

	private List<Hit> hits(String sql, UnaryOperator<String> condition, Map<String, Object> parameters,
			SearchQuery query, int limit) {
		List<String> patterns = query.patterns();
		String conditions = IntStream.range(0, patterns.size())
			.mapToObj((i) -> condition.apply(":word" + i + " escape '!'"))
			.collect(Collectors.joining(" and "));
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql.formatted(conditions))
			.params(parameters)
			.param("limit", limit);
		for (int i = 0; i < patterns.size(); i++) {
			statement = statement.param("word" + i, patterns.get(i));
		}
		return statement.query((row, number) -> {
			String type = row.getString("type");
			String collection = switch (type) {
				case "source", "claim" -> type + "s";
				default -> Coded.parse(SubjectType.class, type).collection();
			};
			return new Hit(type, row.getString("id"), row.getString("title"), row.getString("matched"),
					"/" + collection + "/" + row.getString("id"));
		}).list();
	}

	private static int closeness(Hit hit, SearchQuery query) {
		String wanted = query.text().toLowerCase(Locale.ROOT);
		String title = hit.title().toLowerCase(Locale.ROOT);
		String matched = hit.matched().toLowerCase(Locale.ROOT);
		if (title.equals(wanted) || matched.equals(wanted)) {
			return 0;
		}
		return (title.startsWith(wanted) || matched.startsWith(wanted)) ? 1 : 2;
	}

	/**
	 * One result of a search.
	 *
	 * @param type {@code company}, {@code model}, {@code product}, {@code person},
	 * {@code source} or {@code claim}
	 * @param matched the name, alias, title or printed words that contain the search
	 * @param path its page, and under {@code /api/v1} its entry
	 */
	public record Hit(String type, String id, String title, String matched, String path) {
	}

}
