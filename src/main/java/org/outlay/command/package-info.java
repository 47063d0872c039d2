/**
 * What a command of the command line is. Commands live with their doors, which name them
 * as services; none of them knows another.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
