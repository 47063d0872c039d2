/**
 * English words and grammar: counts, dates, lists and capitals, for pages, files and
 * citations alike.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.values.english;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
