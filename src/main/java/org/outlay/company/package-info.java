/**
 * Companies, with divisions and groups: organisations that spend, are invested in, or
 * publish.
 */
@ApplicationModule(allowedDependencies = { "code", "subject" })
@NullMarked
package org.outlay.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
