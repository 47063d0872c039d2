/** What changed. */
@NullMarked
package org.outlay.doors.web.change;

import org.jspecify.annotations.NullMarked;
