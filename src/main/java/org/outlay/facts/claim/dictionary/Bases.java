package org.outlay.facts.claim.dictionary;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The dictionary of bases. */
public interface Bases extends Repository<Basis, String> {

	Optional<Basis> findById(String code);

	List<Basis> findAll(Sort sort);

}
