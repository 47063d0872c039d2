package org.outlay.api;

import java.io.IOException;
import java.io.OutputStream;

import org.outlay.tabular.Format;

/** A list or a table ready to be written in another format than JSON. */
interface ListFile {

	/** What the file is called, without its suffix. */
	String name();

	/** Writes all of it and leaves the stream open. */
	void write(Format format, OutputStream out) throws IOException;

}
