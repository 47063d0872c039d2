/**
 * The reasoning over a cell: what was public when, how its claims relate, and which one
 * is shown, with a trace.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "claim", "ledger", "conversion" })
@NullMarked
package org.outlay.headline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
