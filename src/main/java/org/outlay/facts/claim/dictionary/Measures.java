package org.outlay.facts.claim.dictionary;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The dictionary of measures. */
public interface Measures extends Repository<Measure, String> {

	Optional<Measure> findById(String code);

	List<Measure> findAll(Sort sort);

}
