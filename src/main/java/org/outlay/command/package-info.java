/**
 * What a command of the command line is; each lives with its door, which names it as a
 * service, and none knows another.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
