/** Comparison tables: companies by years, with every claim of a cell. */
@ApplicationModule(allowedDependencies = { "claim", "ledger", "period" })
@NullMarked
package org.outlay.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
