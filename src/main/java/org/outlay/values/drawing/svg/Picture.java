package org.outlay.values.drawing.svg;

import java.util.List;

/**
 * A finished drawing.
 *
 * @param title its name, for screen readers
 * @param description its content in words
 */
public record Picture(double width, double height, String title, String description, List<Shape> shapes) {

}
