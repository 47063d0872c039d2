/**
 * Times as sources state them: periods with their precision and labels, and the window in
 * which a source came out.
 */
@ApplicationModule(allowedDependencies = "code")
@NullMarked
package org.outlay.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
