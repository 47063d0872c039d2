/** JSON shapes that several resources share. */
@NullMarked
package org.outlay.doors.api.shape;

import org.jspecify.annotations.NullMarked;
