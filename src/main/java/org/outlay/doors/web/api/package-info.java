/** The API in readers' words: its guide, its problems and a tour. */
@NullMarked
package org.outlay.doors.web.api;

import org.jspecify.annotations.NullMarked;
