/**
 * Parts against their wholes, members against the total of their group, and sums over
 * several years, added only where that is allowed.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.company", "readings.headline",
		"readings.ledger", "values.amount", "values.code", "values.period" })
@NullMarked
package org.outlay.readings.breakdown;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
