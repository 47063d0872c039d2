package org.outlay.facts.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** All products. */
public interface Products extends Repository<Product, String> {

	Optional<Product> findById(String id);

	List<Product> findAll(Sort sort);

	List<Product> findByOwnerIdIn(Collection<String> ownerIds);

}
