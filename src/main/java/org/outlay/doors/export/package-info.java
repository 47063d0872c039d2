/**
 * Downloads: the archive of all data, each of its files, and the dossier of every source.
 */
@ApplicationModule(allowedDependencies = { "facts.revision", "imports.writing", "publishing.archive" })
@NullMarked
package org.outlay.doors.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
