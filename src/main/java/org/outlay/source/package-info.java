/**
 * Sources: the publications facts come from, when they came out, and where in them a fact
 * stands.
 */
@ApplicationModule(allowedDependencies = { "code", "period" })
@NullMarked
package org.outlay.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
