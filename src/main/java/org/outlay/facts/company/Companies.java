package org.outlay.facts.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All companies, divisions and groups. */
public interface Companies extends Repository<Company, String> {

	Optional<Company> findById(String id);

	List<Company> findAll(Sort sort);

	List<Company> findByParentIdOrderByName(String parentId);

	/** The groups that have at least one of these members. */
	@Query("select distinct c from Company c join c.memberIds m where m in :ids order by c.name")
	List<Company> findGroupsOfAny(Collection<String> ids);

	/** The groups a company is a member of. */
	@Query("select c from Company c join c.memberIds m where m = :id order by c.name")
	List<Company> findGroupsOf(String id);

}
