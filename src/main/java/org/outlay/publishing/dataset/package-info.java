/**
 * The tables Outlay publishes, with the meaning of each column: the data dictionary and
 * the rows of every download.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.company", "facts.event", "facts.model", "facts.rate", "facts.revision", "facts.source", "facts.subject",
		"facts.taxonomy", "publishing.site", "publishing.tabular", "readings.change", "readings.comparison",
		"readings.conversion", "readings.counts", "readings.coverage", "readings.headline", "readings.ledger",
		"readings.search", "readings.view", "values.amount", "values.period" })
@NullMarked
package org.outlay.publishing.dataset;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
