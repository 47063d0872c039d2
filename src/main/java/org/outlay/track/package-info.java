/**
 * Plan track records: the path from plan to revision to outcome, and the arithmetic that
 * sources print, checked against ours.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "claim", "ledger", "headline" })
@NullMarked
package org.outlay.track;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
