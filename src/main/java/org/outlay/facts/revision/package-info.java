/** The state of the data after one import: which revision is held, and since when. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.facts.revision;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
