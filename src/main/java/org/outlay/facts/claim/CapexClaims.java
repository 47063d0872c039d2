package org.outlay.facts.claim;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All versions of all claims of capital expenditure. */
public interface CapexClaims extends Repository<Capex, Long>, JpaSpecificationExecutor<Capex> {

}
