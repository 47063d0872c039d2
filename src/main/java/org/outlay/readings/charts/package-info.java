/** The contents of each chart: figures and their order, title and notes. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.company", "facts.model",
		"facts.rate", "facts.subject", "readings.breakdown", "readings.comparison", "readings.conversion",
		"readings.figures", "readings.headline", "readings.ledger", "readings.track", "readings.view", "values.amount",
		"values.code", "values.drawing", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.charts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
