/**
 * Charts drawn as SVG or PNG from intervals; independent of what the amounts are about.
 */
@ApplicationModule(allowedDependencies = { "values.amount", "values.code" })
@NullMarked
package org.outlay.values.drawing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
