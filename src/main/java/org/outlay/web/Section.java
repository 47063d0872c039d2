package org.outlay.web;

import java.util.List;

/** One section of a long page, for its list of contents. */
record Section(String id, String label) {

	static void add(List<Section> sections, String id, String label, boolean present) {
		if (present) {
			sections.add(new Section(id, label));
		}
	}

}
