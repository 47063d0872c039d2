/**
 * Subjects: companies, models, products and people in one namespace of ids, with every
 * attribute as a source states it.
 */
@ApplicationModule(allowedDependencies = { "facts.source", "values.code" })
@NullMarked
package org.outlay.facts.subject;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
