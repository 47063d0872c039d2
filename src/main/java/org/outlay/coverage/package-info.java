/**
 * Coverage: what is known, disputed, stale or missing, subjects by measures by years, and
 * what would be worth finding next.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source", "subject", "company", "claim",
		"ledger", "headline", "comparison", "lens" })
@NullMarked
package org.outlay.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
