/** The design language, shown by its own components. */
@NullMarked
package org.outlay.doors.web.design;

import org.jspecify.annotations.NullMarked;
