package org.outlay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.code.Coded;
import org.outlay.period.PublicationWindow;
import org.outlay.source.Tier;
import org.outlay.subject.SubjectType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what ids stand for, many at once. */
@Repository
public class References {

	private final JdbcClient jdbc;

	References(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The subjects with these ids, by id; unknown ids are left out. */
	public Map<String, SubjectRef> subjects(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("select id, type, name from subject where id in (:ids)")
			.param("ids", ids)
			.query((row, number) -> new SubjectRef(row.getString("id"),
					Coded.parse(SubjectType.class, row.getString("type")), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(SubjectRef::id, Function.identity()));
	}

	/** The sources with these ids, by id; unknown ids are left out. */
	public Map<String, SourceRef> sources(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select s.id, s.title, s.tier, s.published_earliest, s.published_latest, p.name as publisher
				from source s left join subject p on p.id = s.publisher_id
				where s.id in (:ids)
				""")
			.param("ids", ids)
			.query((row, number) -> new SourceRef(row.getString("id"), row.getString("title"),
					row.getString("publisher"), Coded.parse(Tier.class, row.getString("tier")), published(row)))
			.list()
			.stream()
			.collect(Collectors.toMap(SourceRef::id, Function.identity()));
	}

	private static @Nullable PublicationWindow published(ResultSet row) throws SQLException {
		LocalDate earliest = row.getObject("published_earliest", LocalDate.class);
		LocalDate latest = row.getObject("published_latest", LocalDate.class);
		return (earliest != null && latest != null) ? new PublicationWindow(earliest, latest) : null;
	}

}
