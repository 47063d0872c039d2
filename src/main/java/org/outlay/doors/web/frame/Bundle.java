package org.outlay.doors.web.frame;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Several files served as one, so that a page asks for one style sheet and one script.
 *
 * @param name of the one file, with its folder: {@code css/outlay.css}
 * @param folder of the files it joins
 * @param first the files that come first, in this order; the others follow by name
 */
record Bundle(String name, String folder, List<String> first) {

	/**
	 * Joins the files.
	 * @param files the content of every file by its path
	 */
	byte[] join(Map<String, byte[]> files) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		files.keySet()
			.stream()
			.filter((path) -> path.startsWith(this.folder + "/") && path.endsWith(ending()))
			.sorted(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
			.forEach((path) -> whole.writeBytes(files.get(path)));
		return whole.toByteArray();
	}

	private int rank(String path) {
		int rank = this.first.indexOf(path.substring(this.folder.length() + 1));
		return (rank < 0) ? this.first.size() : rank;
	}

	private String ending() {
		return this.name.substring(this.name.lastIndexOf('.'));
	}

}
