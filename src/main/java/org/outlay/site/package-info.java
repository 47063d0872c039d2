/**
 * What this copy of Outlay is: its name, its public address and how addresses in it are
 * written, the licence of its data and the edition of what it holds.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
