/**
 * The ledger: claims with all a reader needs to judge them, names, labels and sources
 * looked up.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source", "subject", "claim" })
@NullMarked
package org.outlay.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
