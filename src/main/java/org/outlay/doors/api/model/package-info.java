/** Models, products and taxonomies. */
@NullMarked
package org.outlay.doors.api.model;

import org.jspecify.annotations.NullMarked;
