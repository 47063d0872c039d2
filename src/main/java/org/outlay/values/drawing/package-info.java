/**
 * Charts drawn as SVG or PNG: amounts as intervals in, one picture out; it knows no
 * facts.
 */
@ApplicationModule(allowedDependencies = { "values.amount", "values.code" })
@NullMarked
package org.outlay.values.drawing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
