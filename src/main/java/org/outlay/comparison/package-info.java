/** Comparison tables: subjects by years, one headline a cell. */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "subject", "company", "claim", "conversion",
		"ledger", "headline", "lens" })
@NullMarked
package org.outlay.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
