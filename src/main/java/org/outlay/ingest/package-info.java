/**
 * Dossiers in and out: reading, checking and recording what a file holds of one source,
 * and writing it out again.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source", "subject", "company", "aimodel",
		"event", "claim", "fx", "dataset", "command" })
@NullMarked
package org.outlay.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
