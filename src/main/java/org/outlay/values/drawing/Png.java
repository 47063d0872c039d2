package org.outlay.values.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import org.jspecify.annotations.Nullable;

/** Renders SVG as an image of twice its size. */
public final class Png {

	private static final int SCALE = 2;

	private Png() {
	}

	/**
	 * Renders the SVG of a chart's file.
	 * @throws NoFonts if the computer has no font
	 */
	public static byte[] of(String svg) {
		requireFonts();
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
				null, LoaderContext.createDefault());
		if (document == null) {
			throw new IllegalArgumentException("the SVG cannot be read");
		}
		FloatSize size = document.size();
		BufferedImage image = new BufferedImage(Math.round(size.width * SCALE), Math.round(size.height * SCALE),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(SCALE, SCALE);
		document.render(null, graphics);
		graphics.dispose();
		return encoded(image);
	}

	private static byte[] encoded(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new IllegalStateException("cannot write to memory", ex);
		}
		return bytes.toByteArray();
	}

	/** Without fonts, rendering would fail later with an obscure error. */
	private static void requireFonts() {
		try {
			Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
			if (font.getStringBounds("Outlay", new FontRenderContext(null, true, true)).getWidth() <= 0) {
				throw new NoFonts(null);
			}
		}
		catch (LinkageError | RuntimeException ex) {
			throw new NoFonts(ex);
		}
	}

	/** Reports that this computer has no font to draw text with. */
	public static final class NoFonts extends IllegalStateException {

		private static final long serialVersionUID = 1;

		NoFonts(@Nullable Throwable cause) {
			super("no font is installed; install one, such as fonts-dejavu-core, or use the SVG", cause);
		}

	}

}
