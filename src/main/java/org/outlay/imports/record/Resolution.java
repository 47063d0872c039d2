package org.outlay.imports.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.event.Person;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Subject;
import org.outlay.facts.subject.SubjectType;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives every subject the attributes its statements agree on or, where they differ, those
 * of the strongest one: the editor's before all others, then those of the source
 * published first, then those printed first. A model named with an approach that no
 * dossier describes gets none. So the order of imports makes no difference.
 */
final class Resolution {

	private final JdbcClient jdbc;

	Resolution(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Gives a subject its rows, so that others may refer to it. */
	void introduce(Mention mention) {
		boolean recorded = this.jdbc.sql("select count(*) from subject where id = ?")
			.param(mention.id())
			.query(Integer.class)
			.single() > 0;
		if (!recorded) {
			Attributes attributes = new Attributes(mention.type());
			mention.statements()
				.stream()
				.filter((statement) -> statement.property() == Property.NAME || statement.property() == Property.KIND)
				.forEach(attributes::add);
			EntityRows.of(attributes.subject(mention.id()))
				.forEach((row) -> DatabaseRow.insert(this.jdbc, List.of(row)));
		}
	}

	void resolve() {
		Map<String, Attributes> subjects = new LinkedHashMap<>();
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
				subjects.computeIfAbsent(row.getString(1), (id) -> new Attributes(type))
					.add(Coded.parse(Property.class, row.getString(3)), row.getString(4));
			});
		subjects.forEach((id, attributes) -> put(attributes.subject(id)));
	}

	private void put(Subject subject) {
		EntityRows.of(subject).forEach((row) -> row.put(this.jdbc, "id"));
		if (subject instanceof Company company) {
			this.jdbc.sql("delete from company_member where group_id = ?").param(company.id()).update();
			DatabaseRow.insert(this.jdbc, EntityRows.collections(company));
		}
	}

	/** The stated values of one subject, strongest first. */
	private static final class Attributes {

		private final SubjectType type;

		private final Map<Property, List<String>> values = new LinkedHashMap<>();

		Attributes(SubjectType type) {
			this.type = type;
		}

		void add(Statement statement) {
			add(statement.property(), statement.value());
		}

		void add(Property property, String value) {
			this.values.computeIfAbsent(property, (key) -> new ArrayList<>()).add(value);
		}

		Subject subject(String id) {
			String name = first(Property.NAME).orElseThrow();
			return switch (this.type) {
				case COMPANY -> new Company(id, name, coded(Property.KIND, CompanyKind.class).orElseThrow(),
						first(Property.COUNTRY).orElse(null), first(Property.PARENT).orElse(null), all(Property.MEMBER),
						!all(Property.OPEN).isEmpty());
				case MODEL -> new AiModel(id, name, coded(Property.KIND, ModelKind.class).orElseThrow(),
						first(Property.DEVELOPER).orElse(null), first(Property.FAMILY).orElse(null),
						first(Property.PREDECESSOR).orElse(null), first(Property.ROUTE).orElse(null),
						coded(Property.OPENNESS, Openness.class).orElse(null),
						first(Property.RELEASED).map(Period::parse).orElse(null));
				case PRODUCT -> new Product(id, name, coded(Property.KIND, ProductKind.class).orElseThrow(),
						first(Property.OWNER).orElse(null), first(Property.LAUNCHED).map(Period::parse).orElse(null));
				case PERSON -> new Person(id, name);
			};
		}

		private <E extends Enum<E> & Coded> Optional<E> coded(Property property, Class<E> kind) {
			return first(property).map((code) -> Coded.parse(kind, code));
		}

		private Optional<String> first(Property property) {
			return all(property).stream().findFirst();
		}

		private List<String> all(Property property) {
			return this.values.getOrDefault(property, List.of()).stream().distinct().toList();
		}

	}

}
