/** The pages for readers in a browser, complete without JavaScript. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.company", "facts.event", "facts.model", "facts.rate", "facts.revision", "facts.source", "facts.subject",
		"facts.taxonomy", "publishing.archive", "publishing.catalogue", "publishing.citation", "publishing.dataset",
		"publishing.site", "publishing.tabular", "readings.breakdown", "readings.change", "readings.charts",
		"readings.comparison", "readings.conversion", "readings.counts", "readings.coverage", "readings.disagreement",
		"readings.figures", "readings.headline", "readings.ledger", "readings.search", "readings.sourceview",
		"readings.track", "readings.view", "values.amount", "values.code", "values.drawing", "values.english",
		"values.period" })
@NullMarked
package org.outlay.doors.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
