/** Problem details: the kinds of refusals, and how they are written. */
@NullMarked
package org.outlay.doors.api.problem;

import org.jspecify.annotations.NullMarked;
