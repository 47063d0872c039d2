package org.outlay.doors.api.list;

import java.io.IOException;
import java.io.OutputStream;

import org.outlay.publishing.tabular.TableFormat;

/**
 * A list or table that is ready to be written in a format other than JSON.
 *
 * @param name the name of the file, without its suffix
 */
public record ListFile(String name, Content content) {

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {

		/** Writes everything and leaves the stream open. */
		void write(TableFormat format, OutputStream out) throws IOException;

	}

}
