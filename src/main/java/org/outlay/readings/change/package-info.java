/**
 * Changes of the record, in the order in which Outlay recorded them: what each claim
 * changed about its quantity.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.source", "readings.headline",
		"readings.ledger", "values.amount", "values.code", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.change;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
