/** The import at the start: Flyway imports the shipped dossiers and exchange rates. */
@ApplicationModule(allowedDependencies = { "imports.dossier", "imports.record" })
@NullMarked
package org.outlay.imports.start;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
