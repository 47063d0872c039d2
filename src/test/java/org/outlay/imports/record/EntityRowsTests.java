package org.outlay.imports.record;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outlay.RepositoryTest;
import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.DataBudget;
import org.outlay.facts.claim.Observation;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Family;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.facts.company.Company;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.Person;
import org.outlay.facts.event.Role;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.Product;
import org.outlay.facts.source.Source;
import org.outlay.facts.subject.Statement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class EntityRowsTests {

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@MethodSource("entities")
	void whatJpaReadsIsWhatImportsWrote(Class<?> type) {
		List<?> all = this.entities.createQuery("select e from " + type.getSimpleName() + " e", type).getResultList();
		assertThat(all).isNotEmpty()
			.flatExtracting(EntityRows::of)
			.allMatch((row) -> ((DatabaseRow) row).isStored(this.jdbc, "true"));
		assertThat(all).flatExtracting(EntityRows::collections)
			.allMatch((row) -> ((DatabaseRow) row).isStored(this.jdbc, "true"));
	}

	@ParameterizedTest
	@MethodSource("entities")
	void everyColumnIsWrittenButGeneratedKeys(Class<?> type) {
		Object one = this.entities.createQuery("select e from " + type.getSimpleName() + " e", type)
			.setMaxResults(1)
			.getSingleResult();
		for (DatabaseRow row : EntityRows.of(one)) {
			assertThat(row.columns().keySet()).containsExactlyInAnyOrderElementsOf(this.jdbc
				.sql("select column_name from information_schema.columns where table_name = ? and is_identity = 'NO'")
				.param(row.table())
				.query(String.class)
				.list());
		}
	}

	@Test
	void noEntityIsMissingHere() {
		assertThat(this.entities.getMetamodel().getEntities()).map((type) -> (Object) type.getJavaType())
			.filteredOn((type) -> !Modifier.isAbstract(((Class<?>) type).getModifiers()))
			.containsExactlyInAnyOrderElementsOf(entities().toList());
	}

	static Stream<Class<?>> entities() {
		return Stream.of(Capex.class, DataBudget.class, Observation.class, Family.class, Basis.class, Measure.class,
				Part.class, Company.class, AiModel.class, Product.class, Person.class, Source.class, Statement.class,
				Role.class, Event.class);
	}

}
