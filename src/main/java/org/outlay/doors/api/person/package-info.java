/** People and events. */
@NullMarked
package org.outlay.doors.api.person;

import org.jspecify.annotations.NullMarked;
