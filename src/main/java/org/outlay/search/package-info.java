/** Search by name, alias, title or printed words. */
@ApplicationModule(allowedDependencies = { "code", "period", "subject", "claim" })
@NullMarked
package org.outlay.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
