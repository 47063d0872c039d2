/**
 * Dossiers: the file format of one source and everything taken from it, read with the
 * line of every field.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: dictionary", "facts.company", "facts.event",
		"facts.model", "facts.source", "facts.subject", "facts.taxonomy", "values.amount", "values.code",
		"values.period" })
@NullMarked
package org.outlay.imports.dossier;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
