/** Problem details: what can be wrong with a request, and how it is answered. */
@NullMarked
package org.outlay.doors.api.problem;

import org.jspecify.annotations.NullMarked;
