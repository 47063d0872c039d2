/**
 * Charts drawn as SVG text or PNG: sourced amounts as intervals in, one picture out, for
 * pages and for files.
 */
@ApplicationModule(allowedDependencies = { "code", "amount" })
@NullMarked
package org.outlay.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
