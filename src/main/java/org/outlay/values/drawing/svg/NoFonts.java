package org.outlay.values.drawing.svg;

import org.jspecify.annotations.Nullable;

/** This machine has no font to draw words with. */
public class NoFonts extends IllegalStateException {

	private static final long serialVersionUID = 1;

	NoFonts(@Nullable Throwable cause) {
		super("no font is installed: install one, such as fonts-dejavu-core, or take the SVG", cause);
	}

}
