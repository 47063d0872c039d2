/** The search. */
@NullMarked
package org.outlay.doors.web.search;

import org.jspecify.annotations.NullMarked;
