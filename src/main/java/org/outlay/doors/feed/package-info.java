/**
 * Feeds of changes as Atom and as JSON Feed: of all figures, a company or a measure.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.company",
		"facts.revision", "facts.source", "publishing.site", "readings.change", "readings.ledger", "readings.view",
		"values.amount", "values.code", "values.period" })
@NullMarked
package org.outlay.doors.feed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
