package org.outlay.doors.web.design;

import java.util.List;

import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.Section;
import org.outlay.doors.web.page.WebPage;
import org.outlay.readings.ledger.Figure;

/**
 * The design language, shown by its own components on real figures.
 *
 * @param figures one of each nature
 */
record DesignPage(List<Colour> colours, List<Figure> figures, FilterForm form) implements WebPage {

	@Override
	public String title() {
		return "The design of Outlay";
	}

	@Override
	public String description() {
		return "Colours by intent with their contrast, type, and every component of Outlay's pages, live.";
	}

	/** The parts of the page. */
	public List<Section> sections() {
		return List.of(new Section("colours", "Colours"), new Section("type", "Type"),
				new Section("figures", "Figures"), new Section("tables", "Tables"), new Section("forms", "Controls"),
				new Section("notices", "Notices"), new Section("elsewhere", "Charts and print"));
	}

	/**
	 * A colour with its contrast on paper.
	 *
	 * @param contrast in light and in dark, {@code "16.9 and 14.2"}
	 */
	record Colour(ColourToken token, String contrast) {
	}

}
