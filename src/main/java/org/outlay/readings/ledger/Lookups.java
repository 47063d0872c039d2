package org.outlay.readings.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.SubjectType;
import org.outlay.values.code.Coded;
import org.outlay.values.period.PublicationWindow;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up subjects and sources, many at once. */
@Component
public record Lookups(JdbcClient jdbc) {

	/** Far below the parameters of one statement that PostgreSQL allows. */
	private static final int BATCH = 1000;

	/** The subjects with these ids, by id; unknown ids are skipped. */
	public Map<String, SubjectRef> subjects(Collection<String> ids) {
		return rows("select id, type, name from subject where id in (:ids)", ids,
				(row, number) -> new SubjectRef(row.getString("id"),
						Coded.parse(SubjectType.class, row.getString("type")), row.getString("name")))
			.collect(Collectors.toMap(SubjectRef::id, Function.identity()));
	}

	/** The sources with these ids, by id; unknown ids are skipped. */
	public Map<String, SourceRef> sources(Collection<String> ids) {
		Map<String, String> roots = roots(ids);
		return rows("""
				select s.id, s.title, s.tier, s.published_earliest, s.published_latest, p.name as publisher
				from source s left join subject p on p.id = s.publisher_id
				where s.id in (:ids)
				""", ids,
				(row, number) -> new SourceRef(row.getString("id"), row.getString("title"), row.getString("publisher"),
						Coded.parse(Tier.class, row.getString("tier")), published(row),
						roots.getOrDefault(row.getString("id"), row.getString("id"))))
			.collect(Collectors.toMap(SourceRef::id, Function.identity()));
	}

	private <T> Stream<T> rows(String sql, Collection<String> ids, RowMapper<T> mapper) {
		return batches(ids).flatMap((some) -> this.jdbc.sql(sql).param("ids", some).query(mapper).stream());
	}

	/** The ends of the chains of retellings that start at these sources. */
	private Map<String, String> roots(Collection<String> ids) {
		Map<String, String> retold = new HashMap<>();
		Collection<String> asked = ids;
		while (!asked.isEmpty()) {
			Map<String, String> found = rows(
					"select id, based_on from source where based_on is not null and id in (:ids)", asked,
					(row, number) -> Map.entry(row.getString("id"), row.getString("based_on")))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
			asked = found.values().stream().filter((id) -> !retold.containsKey(id)).toList();
			retold.putAll(found);
		}
		return retold.keySet().stream().collect(Collectors.toMap(Function.identity(), (id) -> root(id, retold)));
	}

	/** The distinct ids in batches of at most {@value #BATCH}. */
	static Stream<List<String>> batches(Collection<String> ids) {
		List<String> all = ids.stream().distinct().toList();
		return IntStream.range(0, (all.size() + BATCH - 1) / BATCH)
			.mapToObj((portion) -> all.subList(portion * BATCH, Math.min(all.size(), (portion + 1) * BATCH)));
	}

	/** The end of a chain; a chain that is a circle ends where it closes. */
	private static String root(String id, Map<String, String> retold) {
		Set<String> seen = new HashSet<>();
		String root = id;
		while (retold.containsKey(root) && seen.add(root)) {
			root = retold.getOrDefault(root, root);
		}
		return root;
	}

	private static @Nullable PublicationWindow published(ResultSet row) throws SQLException {
		LocalDate earliest = row.getObject("published_earliest", LocalDate.class);
		LocalDate latest = row.getObject("published_latest", LocalDate.class);
		return (earliest != null && latest != null) ? new PublicationWindow(earliest, latest) : null;
	}

}
