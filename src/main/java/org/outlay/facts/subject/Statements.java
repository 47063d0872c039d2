package org.outlay.facts.subject;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** All statements. */
public interface Statements extends Repository<Statement, Statement.Key> {

	List<Statement> findBySubjectIdOrderBySourceIdAscOrdinalAsc(String subjectId);

	List<Statement> findBySubjectIdInOrderBySourceIdAscOrdinalAsc(Collection<String> subjectIds);

	/** All statements of one attribute. */
	List<Statement> findByPropertyOrderBySubjectIdAscSourceIdAsc(Property property);

	List<Statement> findBySourceIdOrderByOrdinal(String sourceId);

}
