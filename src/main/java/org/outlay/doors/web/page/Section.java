package org.outlay.doors.web.page;

import java.util.List;

/** One section of a long page, for its list of contents. */
public record Section(String id, String label) {

	public static void add(List<Section> sections, String id, String label, boolean present) {
		if (present) {
			sections.add(new Section(id, label));
		}
	}

}
