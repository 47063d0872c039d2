/**
 * The check of dossiers: what one file cannot know alone, such as ids of other files and
 * of the database.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.event", "facts.source", "facts.subject",
		"facts.taxonomy", "imports.dossier", "values.amount" })
@NullMarked
package org.outlay.imports.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
