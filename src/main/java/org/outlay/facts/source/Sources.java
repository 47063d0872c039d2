package org.outlay.facts.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sources, read and only cited. */
public interface Sources extends Repository<Source, String> {

	Optional<Source> findById(String id);

	List<Source> findAll(Sort sort);

	List<Source> findByIdIn(Collection<String> ids);

	/**
	 * The sources Outlay has read, the editor's notes aside, newest first.
	 */
	@Query("""
			select s from Source s where s.published.latest is not null and s.tier <> org.outlay.facts.source.Tier.EDITOR
			order by s.published.latest desc, s.published.earliest desc, s.title
			""")
	List<Source> findNewest(Limit limit);

}
