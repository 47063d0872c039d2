/** The list of changes. */
@NullMarked
package org.outlay.doors.web.change;

import org.jspecify.annotations.NullMarked;
