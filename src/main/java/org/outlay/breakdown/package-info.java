/**
 * Parts against their wholes, members against the total of their group, and sums that
 * span several years: added up where that is allowed, and said where it is not.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "company", "claim", "ledger", "headline" })
@NullMarked
package org.outlay.breakdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
