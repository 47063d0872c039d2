package org.outlay.values.drawing.svg;

import org.jspecify.annotations.Nullable;

/** Reports that this computer has no font to draw text with. */
public class NoFonts extends IllegalStateException {

	private static final long serialVersionUID = 1;

	NoFonts(@Nullable Throwable cause) {
		super("no font is installed; install one, such as fonts-dejavu-core, or use the SVG", cause);
	}

}
