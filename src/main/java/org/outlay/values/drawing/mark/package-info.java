/** Marks: one amount each, its nature, its fill and its place along an axis. */
@NamedInterface("mark")
@NullMarked
package org.outlay.values.drawing.mark;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
