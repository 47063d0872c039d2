/**
 * Metadata about the data as a whole, in several vocabularies, and the list of all pages.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.company", "facts.model", "facts.rate", "facts.revision", "facts.source", "facts.subject",
		"publishing.archive", "publishing.citation", "publishing.dataset", "publishing.site", "publishing.tabular",
		"readings.ledger" })
@NullMarked
package org.outlay.publishing.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
