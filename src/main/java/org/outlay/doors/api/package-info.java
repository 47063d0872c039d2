/**
 * The JSON API under {@code /api/v1}: read-only, strict about its parameters, and
 * described by an OpenAPI document.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.company", "facts.event", "facts.model", "facts.rate", "facts.revision", "facts.source", "facts.subject",
		"facts.taxonomy", "publishing.citation", "publishing.dataset", "publishing.site", "publishing.tabular",
		"readings.breakdown", "readings.change", "readings.comparison", "readings.conversion", "readings.counts",
		"readings.coverage", "readings.headline", "readings.ledger", "readings.search", "readings.sourceview",
		"readings.track", "readings.view", "values.amount", "values.code", "values.period" })
@NullMarked
package org.outlay.doors.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
