package org.outlay.facts.claim.dictionary;

import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The dictionary of families of bases. */
public interface Families extends Repository<Family, String> {

	List<Family> findAll(Sort sort);

}
