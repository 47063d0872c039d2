package org.outlay.facts.event;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** All people. */
public interface People extends Repository<Person, String> {

	Optional<Person> findById(String id);

	List<Person> findAll(Sort sort);

}
