/**
 * Times as sources state them: periods with their precision and labels, and the window in
 * which a source was published.
 */
@ApplicationModule(allowedDependencies = { "values.code" })
@NullMarked
package org.outlay.values.period;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
