package org.outlay.facts.claim;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * All versions of all claims. Those without {@code recordedTo} are the ones that stand.
 */
public interface Claims extends Repository<Claim, Long>, JpaSpecificationExecutor<Claim> {

	Optional<Claim> findByIdAndRecordedToIsNull(String id);

	/** Every version of a claim, the first first. */
	List<Claim> findByIdOrderByVersion(String id);

}
