package org.outlay.doors.api.list;

import java.io.IOException;
import java.io.OutputStream;

import org.outlay.publishing.tabular.TableFormat;

/** A list or a table ready to be written in another format than JSON. */
public interface ListFile {

	/** What the file is called, without its suffix. */
	String name();

	/** Writes all of it and leaves the stream open. */
	void write(TableFormat format, OutputStream out) throws IOException;

}
