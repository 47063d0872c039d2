package org.outlay.readings.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.code.Coded;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls the roll of all subjects, whether or not anything is claimed of them. */
@Repository
class SubjectRegister {

	private final JdbcClient jdbc;

	SubjectRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them, by name. */
	List<Member> all() {
		return this.jdbc.sql("""
				select s.id, s.type, s.name, c.kind from subject s left join company c on c.id = s.id
				order by s.name, s.id
				""")
			.query((row,
					number) -> new Member(new SubjectRef(row.getString("id"),
							Coded.parse(SubjectType.class, row.getString("type")), row.getString("name")),
							house(row.getString("kind"))))
			.list();
	}

	private static @Nullable CompanyKind house(@Nullable String kind) {
		return (kind != null) ? Coded.parse(CompanyKind.class, kind) : null;
	}

	/**
	 * One subject.
	 *
	 * @param house of a company only
	 */
	record Member(SubjectRef subject, @Nullable CompanyKind house) {

		RowKind kind() {
			return RowKind.of(this.subject.type(), this.house);
		}

		/** Whether figures of it can be looked for: who only publishes has none. */
		boolean isSpender() {
			return this.house != CompanyKind.PUBLISHER && this.house != CompanyKind.ASSOCIATION;
		}

	}

}
