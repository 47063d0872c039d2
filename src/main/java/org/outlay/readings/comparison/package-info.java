/** Comparison tables: subjects by years, one headline in each cell. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.company", "facts.subject", "readings.conversion", "readings.headline", "readings.ledger",
		"readings.view", "values.amount", "values.code", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.comparison;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
