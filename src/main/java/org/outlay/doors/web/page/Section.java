package org.outlay.doors.web.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * One section of a long page, for its list of contents.
 *
 * @param isPresent whether the page has it
 */
public record Section(String id, String label, boolean isPresent) {

	public static List<Section> present(Section... sections) {
		return Stream.of(sections).filter(Section::isPresent).toList();
	}

}
