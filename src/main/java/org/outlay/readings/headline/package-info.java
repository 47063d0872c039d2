/**
 * The reasoning over a quantity: what was public when, how its claims relate, and which
 * one is shown, with a trace.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.source", "readings.conversion",
		"readings.ledger", "values.amount", "values.code", "values.period" })
@NullMarked
package org.outlay.readings.headline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
