/** Counts of everything that Outlay holds. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.company", "facts.event",
		"facts.model", "facts.source", "values.period" })
@NullMarked
package org.outlay.readings.counts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
