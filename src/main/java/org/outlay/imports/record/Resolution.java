package org.outlay.imports.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.SubjectType;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives every subject the attributes its statements agree on or, where they differ, those
 * of the strongest one: the editor's before any other, then the source that came out
 * first, then its first line. A route that no dossier tells of, as older ones may name,
 * places no model. So the order of imports is no matter.
 */
final class Resolution {

	private final JdbcClient jdbc;

	Resolution(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void resolve() {
		Map<String, Resolved> subjects = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					select s.subject_id, j.type, s.property, s.stated
					from statement s
					join source o on o.id = s.source_id
					join subject j on j.id = s.subject_id
					where s.property <> 'route' or exists (select 1 from route r where r.id = s.stated)
					order by s.subject_id, case when o.kind = 'editor' then 0 else 1 end, o.published_latest, o.id, s.ordinal
					""")
			.query((row) -> {
				SubjectType type = Coded.parse(SubjectType.class, row.getString(2));
				subjects.computeIfAbsent(row.getString(1), (id) -> new Resolved(type))
					.add(Coded.parse(Property.class, row.getString(3)), row.getString(4));
			});
		subjects.forEach(this::write);
	}

	private void write(String id, Resolved subject) {
		DatabaseRow.of("subject").with("name", subject.first(Property.NAME)).put(this.jdbc, "id", id);
		switch (subject.type) {
			case COMPANY -> company(id, subject);
			case MODEL -> model(id, subject);
			case PRODUCT -> product(id, subject);
			case PERSON -> {
			}
		}
	}

	private void company(String id, Resolved subject) {
		DatabaseRow.of("company")
			.with("kind", subject.first(Property.KIND))
			.with("country", subject.first(Property.COUNTRY))
			.with("parent_id", subject.first(Property.PARENT))
			.put(this.jdbc, "id", id);
		this.jdbc.sql("delete from company_member where group_id = ?").param(id).update();
		for (String member : subject.all(Property.MEMBER)) {
			DatabaseRow.of("company_member").with("group_id", id).with("member_id", member).insert(this.jdbc);
		}
	}

	private void model(String id, Resolved subject) {
		DatabaseRow row = DatabaseRow.of("ai_model")
			.with("kind", subject.first(Property.KIND))
			.with("developer_id", subject.first(Property.DEVELOPER))
			.with("family", subject.first(Property.FAMILY))
			.with("predecessor_id", subject.first(Property.PREDECESSOR))
			.with("route", subject.first(Property.ROUTE))
			.with("openness", subject.first(Property.OPENNESS));
		dated(row, "released", subject.first(Property.RELEASED)).put(this.jdbc, "id", id);
	}

	private void product(String id, Resolved subject) {
		DatabaseRow row = DatabaseRow.of("product")
			.with("kind", subject.first(Property.KIND))
			.with("owner_id", subject.first(Property.OWNER));
		dated(row, "launched", subject.first(Property.LAUNCHED)).put(this.jdbc, "id", id);
	}

	private static DatabaseRow dated(DatabaseRow row, String column, @Nullable String notation) {
		Period date = (notation != null) ? Period.parse(notation) : null;
		return row.with(column + "_start", (date != null) ? date.start() : null)
			.with(column + "_end", (date != null) ? date.end() : null)
			.with(column + "_precision", (date != null) ? date.precision().code() : null);
	}

	/** What is stated of one subject, the strongest first. */
	private static final class Resolved {

		private final SubjectType type;

		private final Map<Property, List<String>> values = new LinkedHashMap<>();

		Resolved(SubjectType type) {
			this.type = type;
		}

		void add(Property property, String value) {
			this.values.computeIfAbsent(property, (key) -> new ArrayList<>()).add(value);
		}

		@Nullable String first(Property property) {
			return all(property).stream().findFirst().orElse(null);
		}

		List<String> all(Property property) {
			return this.values.getOrDefault(property, List.of()).stream().distinct().toList();
		}

	}

}
