/**
 * What a source says beside the others: what it retells, who retells it, and how it
 * stands to each other source on the quantities both speak of.
 */
@ApplicationModule(allowedDependencies = { "amount", "period", "subject", "claim", "ledger", "headline" })
@NullMarked
package org.outlay.testimony;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
