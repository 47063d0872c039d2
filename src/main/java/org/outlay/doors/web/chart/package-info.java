/** The gallery of charts, the page of each, and each as a file. */
@NullMarked
package org.outlay.doors.web.chart;

import org.jspecify.annotations.NullMarked;
