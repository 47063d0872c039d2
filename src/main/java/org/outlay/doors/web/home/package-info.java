/** The front page. */
@NullMarked
package org.outlay.doors.web.home;

import org.jspecify.annotations.NullMarked;
