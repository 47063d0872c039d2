/** The timeline of all events. */
@NullMarked
package org.outlay.doors.web.event;

import org.jspecify.annotations.NullMarked;
