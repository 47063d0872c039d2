/**
 * Recording: writes checked dossiers, the dictionary and exchange rates to the database,
 * all or nothing.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.company", "facts.event", "facts.model", "facts.rate",
		"facts.source", "facts.subject", "facts.taxonomy", "imports.check", "imports.dossier", "values.amount",
		"values.code", "values.period" })
@NullMarked
package org.outlay.imports.record;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
