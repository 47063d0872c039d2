/** The commands of the jar. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.claim :: query",
		"facts.source", "imports.check", "imports.dossier", "imports.start", "publishing.archive", "publishing.dataset",
		"publishing.tabular", "readings.comparison", "readings.conversion", "readings.headline", "readings.ledger",
		"readings.view", "values.code", "values.english", "values.period" })
@NullMarked
package org.outlay.cli;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
