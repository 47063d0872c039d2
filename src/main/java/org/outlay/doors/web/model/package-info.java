/** The list of models, the page of each, and the routes on which sources place them. */
@NullMarked
package org.outlay.doors.web.model;

import org.jspecify.annotations.NullMarked;
