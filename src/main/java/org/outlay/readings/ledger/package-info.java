/**
 * The ledger: claims with all a reader needs to judge them, names, labels and sources
 * looked up.
 */
@ApplicationModule(
		allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query", "facts.company",
				"facts.model", "facts.source", "facts.subject", "values.amount", "values.code", "values.period" })
@NullMarked
package org.outlay.readings.ledger;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
