package org.outlay.facts.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** All subjects. */
public interface Subjects extends Repository<Subject, String> {

	Optional<Subject> findById(String id);

	List<Subject> findAll(Sort sort);

	List<Subject> findByIdIn(Collection<String> ids);

}
