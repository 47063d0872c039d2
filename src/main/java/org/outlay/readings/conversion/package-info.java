/**
 * Figures in another currency, converted on reading and never stored, each with its rate,
 * method, days and source.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.rate", "facts.source",
		"readings.ledger", "values.amount", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.conversion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
