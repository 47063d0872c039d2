/**
 * Feeds: the changes of the record as Atom and as JSON Feed, of everything, a company or
 * a measure.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.company",
		"facts.revision", "facts.source", "publishing.site", "readings.change", "readings.ledger", "values.amount",
		"values.code", "values.period" })
@NullMarked
package org.outlay.doors.feed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
