/**
 * All data of Outlay as one archive: a Data Package with tables, dossiers and checksums,
 * built once a revision.
 */
@ApplicationModule(allowedDependencies = { "facts.revision", "facts.source", "publishing.dataset", "publishing.site",
		"publishing.tabular", "readings.view" })
@NullMarked
package org.outlay.publishing.archive;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
