package org.outlay.facts.claim;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all claims. The current ones have no {@code recordedTo}. */
public interface Claims extends Repository<Claim, Long>, JpaSpecificationExecutor<Claim> {

	@Query("select c from Claim c where c.content.id = :id and c.recordedTo is null")
	Optional<Claim> findCurrent(String id);

	/** Every version of a claim, oldest first. */
	@Query("select c from Claim c where c.content.id = :id order by c.version")
	List<Claim> findVersions(String id);

}
