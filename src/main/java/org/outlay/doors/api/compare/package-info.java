/** Comparison tables and coverage. */
@NullMarked
package org.outlay.doors.api.compare;

import org.jspecify.annotations.NullMarked;
