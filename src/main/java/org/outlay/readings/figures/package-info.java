/**
 * Key figures, model families, profiles of subjects and their origins: what pages, API
 * and command line may show of a subject.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.company", "facts.event", "facts.model", "facts.source", "facts.subject", "readings.comparison",
		"readings.counts", "readings.headline", "readings.ledger", "readings.track", "readings.view", "values.amount",
		"values.code", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.figures;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
