/** The list of people, and the page of each. */
@NullMarked
package org.outlay.doors.web.person;

import org.jspecify.annotations.NullMarked;
