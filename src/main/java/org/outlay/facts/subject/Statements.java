package org.outlay.facts.subject;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** All statements. */
public interface Statements extends Repository<Statement, Statement.Key> {

	List<Statement> findBySubjectIdOrderBySourceIdAscOrdinalAsc(String subjectId);

	List<Statement> findBySubjectIdInOrderBySourceIdAscOrdinalAsc(Collection<String> subjectIds);

	/** What is stated of one property, by its code. */
	List<Statement> findByPropertyOrderBySubjectIdAscSourceIdAsc(String property);

	List<Statement> findBySourceIdOrderByOrdinal(String sourceId);

}
