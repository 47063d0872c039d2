/** Taxonomies: the classes into which sources sort models. */
@ApplicationModule(allowedDependencies = { "facts.source", "values.code" })
@NullMarked
package org.outlay.facts.taxonomy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
