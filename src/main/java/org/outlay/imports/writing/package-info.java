/** The dossier of a recorded source: its text as imported, or its canonical form. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.event", "facts.source",
		"facts.subject", "facts.taxonomy", "imports.dossier", "publishing.dataset", "values.amount", "values.code",
		"values.period" })
@NullMarked
package org.outlay.imports.writing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
