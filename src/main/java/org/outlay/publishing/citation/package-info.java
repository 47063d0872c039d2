/**
 * Citations: a sentence for every figure, page and source, the same as BibTeX, RIS and
 * CSL-JSON, and permanent links.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.source", "publishing.site", "readings.headline",
		"readings.ledger", "readings.view", "values.amount", "values.english", "values.period" })
@NullMarked
package org.outlay.publishing.citation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
