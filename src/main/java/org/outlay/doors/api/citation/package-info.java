/** How figures are cited. */
@NullMarked
package org.outlay.doors.api.citation;

import org.jspecify.annotations.NullMarked;
