/**
 * Downloads: the archive of everything, each file in it, and the dossier of every
 * source.
 */
@ApplicationModule(allowedDependencies = { "facts.revision", "imports.writing", "publishing.archive" })
@NullMarked
package org.outlay.doors.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
