package org.outlay.chart;

import java.util.function.BiConsumer;

/**
 * One entry of a legend.
 *
 * @param swatch draws the sample into its box
 */
record Key(String words, BiConsumer<Canvas, Box> swatch) {

}
