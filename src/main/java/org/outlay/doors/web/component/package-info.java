/** Parts that several pages show: rows, reasons, sums. */
@NullMarked
package org.outlay.doors.web.component;

import org.jspecify.annotations.NullMarked;
