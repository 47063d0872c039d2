/** Shapes, paint and text, written as SVG or PNG. */
@NamedInterface("svg")
@NullMarked
package org.outlay.values.drawing.svg;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
