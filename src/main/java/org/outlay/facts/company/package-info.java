/**
 * Companies, with divisions and groups: organisations that spend, are invested in, or
 * publish.
 */
@ApplicationModule(allowedDependencies = { "facts.subject", "values.code" })
@NullMarked
package org.outlay.facts.company;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
