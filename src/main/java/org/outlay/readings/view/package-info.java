/**
 * The point of view of a reader: as of which day and record, by which policy, in which
 * currency and at which rates, in the same words in every address.
 */
@ApplicationModule(allowedDependencies = { "facts.claim :: query", "readings.conversion", "readings.headline",
		"values.amount", "values.period" })
@NullMarked
package org.outlay.readings.view;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
