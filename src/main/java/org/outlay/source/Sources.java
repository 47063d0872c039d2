package org.outlay.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** All sources, read and only cited. */
public interface Sources extends Repository<Source, String> {

	Optional<Source> findById(String id);

	List<Source> findAll(Sort sort);

	List<Source> findByIdIn(Collection<String> ids);

}
