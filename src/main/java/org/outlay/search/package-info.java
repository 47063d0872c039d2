/** Search by name, alias, title or printed words. */
@ApplicationModule(allowedDependencies = { "code", "subject" })
@NullMarked
package org.outlay.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
