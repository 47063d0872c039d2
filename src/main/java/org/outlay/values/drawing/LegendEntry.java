package org.outlay.values.drawing;

import java.util.function.BiConsumer;

import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;

/**
 * One entry of a legend.
 *
 * @param swatch draws the sample into its box
 */
record LegendEntry(String words, BiConsumer<Canvas, Box> swatch) {

}
