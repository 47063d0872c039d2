/**
 * Coverage: what is known, disputed, stale or missing, subjects by measures by years, and
 * what is worth finding next.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.company", "facts.event", "facts.source", "facts.subject", "readings.comparison", "readings.headline",
		"readings.ledger", "readings.view", "values.amount", "values.code", "values.period" })
@NullMarked
package org.outlay.readings.coverage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
