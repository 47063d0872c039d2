/** The state of the data after an import: the current revision and its start. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.facts.revision;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
