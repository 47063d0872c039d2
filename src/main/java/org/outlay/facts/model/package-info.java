/** AI models and products. */
@ApplicationModule(allowedDependencies = { "facts.subject", "values.code", "values.period" })
@NullMarked
package org.outlay.facts.model;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
