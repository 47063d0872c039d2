/**
 * Track records of plans: the path from plan to revision to outcome, and the arithmetic
 * that sources print, checked against ours.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"readings.headline", "readings.ledger", "values.amount", "values.code", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.track;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
