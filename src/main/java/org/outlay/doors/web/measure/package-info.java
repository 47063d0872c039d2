/** The dictionary of measures, and the page of each. */
@NullMarked
package org.outlay.doors.web.measure;

import org.jspecify.annotations.NullMarked;
