/**
 * The check of dossiers against each other and the database, such as ids and references.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.event", "facts.source",
		"facts.subject", "facts.taxonomy", "imports.dossier", "values.amount", "values.code" })
@NullMarked
package org.outlay.imports.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
