/** The point of view on pages: read from the address, kept in links, shown in a bar. */
@NullMarked
package org.outlay.doors.web.view;

import org.jspecify.annotations.NullMarked;
