package org.outlay.readings.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.SubjectType;
import org.outlay.values.code.Coded;
import org.outlay.values.period.PublicationWindow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what ids stand for, many at once. */
@Repository
public class Lookups {

	private final JdbcClient jdbc;

	Lookups(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The subjects with these ids, by id; unknown ids are left out. */
	public Map<String, SubjectRef> subjects(Collection<String> ids) {
		return IdBatches.of(ids)
			.flatMap((some) -> this.jdbc.sql("select id, type, name from subject where id in (:ids)")
				.param("ids", some)
				.query((row, number) -> new SubjectRef(row.getString("id"),
						Coded.parse(SubjectType.class, row.getString("type")), row.getString("name")))
				.list()
				.stream())
			.collect(Collectors.toMap(SubjectRef::id, Function.identity()));
	}

	/** The sources with these ids, by id; unknown ids are left out. */
	public Map<String, SourceRef> sources(Collection<String> ids) {
		Map<String, String> roots = roots(ids);
		return IdBatches.of(ids)
			.flatMap((some) -> this.jdbc.sql("""
					select s.id, s.title, s.tier, s.published_earliest, s.published_latest, p.name as publisher
					from source s left join subject p on p.id = s.publisher_id
					where s.id in (:ids)
					""")
				.param("ids", some)
				.query((row, number) -> new SourceRef(row.getString("id"), row.getString("title"),
						row.getString("publisher"), Coded.parse(Tier.class, row.getString("tier")), published(row),
						roots.getOrDefault(row.getString("id"), row.getString("id"))))
				.list()
				.stream())
			.collect(Collectors.toMap(SourceRef::id, Function.identity()));
	}

	/** The ends of the chains of retellings that start at these sources. */
	private Map<String, String> roots(Collection<String> ids) {
		Map<String, String> retold = new HashMap<>();
		Collection<String> asked = ids;
		while (!asked.isEmpty()) {
			Map<String, String> found = retold(asked);
			asked = found.values().stream().filter((id) -> !retold.containsKey(id)).toList();
			retold.putAll(found);
		}
		Map<String, String> roots = new HashMap<>();
		retold.keySet().forEach((id) -> roots.put(id, root(id, retold)));
		return roots;
	}

	private Map<String, String> retold(Collection<String> ids) {
		return IdBatches.of(ids)
			.flatMap((some) -> this.jdbc
				.sql("select id, based_on from source where based_on is not null and id in (:ids)")
				.param("ids", some)
				.query((row, number) -> Map.entry(row.getString("id"), row.getString("based_on")))
				.list()
				.stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Sources that retell each other in a circle end where the circle closes. */
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
