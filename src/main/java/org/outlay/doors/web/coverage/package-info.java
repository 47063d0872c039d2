/** The coverage page: known, conflicting, stale and missing figures. */
@NullMarked
package org.outlay.doors.web.coverage;

import org.jspecify.annotations.NullMarked;
