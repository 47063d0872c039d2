package org.outlay.facts.claim.dictionary;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The dictionary of parts. */
public interface Parts extends Repository<Part, String> {

	Optional<Part> findById(String code);

	List<Part> findAll(Sort sort);

}
