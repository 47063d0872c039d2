package org.outlay.doors.api.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.readings.ledger.Lookups;

import org.springframework.stereotype.Component;

/** Reads every attribute of subjects with its source. */
@Component
public class Attestations {

	private final Statements statements;

	private final Lookups lookups;

	Attestations(Statements statements, Lookups lookups) {
		this.statements = statements;
		this.lookups = lookups;
	}

	/** By subject; one without any statement is absent. */
	public Map<String, List<StatementJson>> of(Collection<String> subjectIds) {
		List<Statement> all = this.statements.findBySubjectIdInOrderBySourceIdAscOrdinalAsc(subjectIds);
		NamedRefs names = NamedRefs.of(this.lookups, all.stream().map(StatementJson::pointer),
				all.stream().map(Statement::sourceId));
		return all.stream()
			.collect(Collectors.groupingBy(Statement::subjectId,
					Collectors.mapping((statement) -> StatementJson.of(statement, names), Collectors.toList())));
	}

}
