/** The list of companies, and the page of each. */
@NullMarked
package org.outlay.doors.web.company;

import org.jspecify.annotations.NullMarked;
