/**
 * Claims: what one source states of one quantity; capital expenditure, data budgets and
 * observations of a measure.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source" })
@NullMarked
package org.outlay.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
