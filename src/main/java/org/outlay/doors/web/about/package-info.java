/** How Outlay works. */
@NullMarked
package org.outlay.doors.web.about;

import org.jspecify.annotations.NullMarked;
