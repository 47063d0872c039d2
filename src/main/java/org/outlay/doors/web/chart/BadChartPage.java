package org.outlay.doors.web.chart;

import java.util.List;

import org.outlay.doors.web.page.WebPage;
import org.outlay.values.drawing.svg.NoFonts;

import org.springframework.http.HttpStatus;

/**
 * Says why a chart cannot be drawn.
 *
 * @param complaints what is wrong and what would be right, one sentence or two each
 */
public record BadChartPage(String title, String description, HttpStatus status,
		List<String> complaints) implements WebPage {

	public static BadChartPage of(BadChart bad) {
		return new BadChartPage("No chart for this request", "The address asks for a chart Outlay does not have.",
				HttpStatus.BAD_REQUEST, bad.complaints());
	}

	public static BadChartPage of(NoFonts none) {
		return new BadChartPage("No picture just now",
				"This machine has no font to set the words of the picture in; the chart itself is fine.",
				HttpStatus.SERVICE_UNAVAILABLE, List.of(String.valueOf(none.getMessage())));
	}

	public String kicker() {
		return String.valueOf(this.status.value());
	}

}
