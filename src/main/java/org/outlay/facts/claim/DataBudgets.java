package org.outlay.facts.claim;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All versions of all claims of data budgets. */
public interface DataBudgets extends Repository<DataBudget, Long>, JpaSpecificationExecutor<DataBudget> {

}
