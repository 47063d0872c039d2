/** Dated events, people and their roles. */
@ApplicationModule(allowedDependencies = { "code", "subject", "source", "period" })
@NullMarked
package org.outlay.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
