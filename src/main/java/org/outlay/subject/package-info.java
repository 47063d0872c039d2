/**
 * Subjects: whatever a claim can be about, by one namespace of ids, with every attribute
 * as some source states it.
 */
@ApplicationModule(allowedDependencies = { "code", "source" })
@NullMarked
package org.outlay.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
