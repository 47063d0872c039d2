/** What is covered, and what is not. */
@NullMarked
package org.outlay.doors.web.coverage;

import org.jspecify.annotations.NullMarked;
