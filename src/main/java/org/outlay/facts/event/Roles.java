package org.outlay.facts.event;

import java.util.Collection;
import java.util.List;

import org.outlay.facts.subject.Statement;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** All roles. */
public interface Roles extends Repository<Role, Statement.Key> {

	List<Role> findAll(Sort sort);

	List<Role> findByPersonIdOrderBySourceIdAscOrdinalAsc(String personId);

	List<Role> findByPersonIdInOrderBySourceIdAscOrdinalAsc(Collection<String> personIds);

	List<Role> findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(Collection<String> organisationIds);

	List<Role> findBySourceIdOrderByOrdinal(String sourceId);

}
