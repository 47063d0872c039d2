/**
 * Changes of the record, in the order in which Outlay took them in: what each claim did
 * to what was known of its quantity.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source", "claim", "ledger", "headline" })
@NullMarked
package org.outlay.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
