/**
 * Figures in another currency, converted on reading and never stored, each with its rate,
 * method, days and source.
 */
@ApplicationModule(allowedDependencies = { "amount", "period", "source", "claim", "fx", "ledger" })
@NullMarked
package org.outlay.conversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
