package org.outlay.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.ledger.References;
import org.outlay.subject.Statement;
import org.outlay.subject.Statements;

import org.springframework.stereotype.Component;

/** Reads every attribute of subjects with its source. */
@Component
class Attestations {

	private final Statements statements;

	private final References references;

	Attestations(Statements statements, References references) {
		this.statements = statements;
		this.references = references;
	}

	/** By subject; one without any statement is absent. */
	Map<String, List<StatementJson>> of(Collection<String> subjectIds) {
		List<Statement> all = this.statements.findBySubjectIdInOrderBySourceIdAscOrdinalAsc(subjectIds);
		Names names = Names.of(this.references, all.stream().map(StatementJson::pointer),
				all.stream().map(Statement::sourceId));
		return all.stream()
			.collect(Collectors.groupingBy(Statement::subjectId,
					Collectors.mapping((statement) -> StatementJson.of(statement, names), Collectors.toList())));
	}

}
