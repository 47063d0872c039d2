/** Comparison tables: of capital expenditure, and of any measure. */
@NullMarked
package org.outlay.doors.web.compare;

import org.jspecify.annotations.NullMarked;
