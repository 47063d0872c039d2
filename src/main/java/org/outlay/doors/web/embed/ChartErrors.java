package org.outlay.doors.web.embed;

import org.outlay.doors.web.chart.BadChart;
import org.outlay.doors.web.chart.BadChartPage;
import org.outlay.doors.web.chart.ChartPages;
import org.outlay.values.drawing.svg.NoFonts;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers those who ask for a chart that cannot be drawn. */
@ControllerAdvice(assignableTypes = { ChartPages.class, EmbedPages.class })
class ChartErrors {

	@ExceptionHandler
	ModelAndView bad(BadChart bad) {
		return BadChartPage.of(bad).in("error/chart");
	}

	@ExceptionHandler
	ModelAndView withoutFonts(NoFonts none) {
		return BadChartPage.of(none).in("error/chart");
	}

}
