/** What Outlay holds, counted. */
@ApplicationModule(allowedDependencies = { "period", "claim" })
@NullMarked
package org.outlay.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
