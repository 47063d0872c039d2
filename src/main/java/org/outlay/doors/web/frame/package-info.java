/**
 * The frame of every page: navigation, head, citation, style sheets, scripts, errors.
 */
@NullMarked
package org.outlay.doors.web.frame;

import org.jspecify.annotations.NullMarked;
