package org.outlay.doors.web.chart;

import java.util.Map;

import org.outlay.doors.web.page.Embeddable;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gallery of charts, the page of each, and each as a file. */
@Controller
record ChartPages(Charts charts, ChartParameters topics, ChartGallery gallery) {

	@GetMapping("/charts")
	ModelAndView index(PointOfView view) {
		return this.gallery.page(view).in("chart/index");
	}

	@GetMapping("/charts/{name:[^.]+}")
	ModelAndView show(@PathVariable String name, @RequestParam Map<String, String> query, PointOfView view) {
		return new ChartPage(this.charts.of(this.topics.read(name, query), view)).in("chart/show");
	}

	@GetMapping("/charts/{name}.{ending:svg|png}")
	ResponseEntity<byte[]> file(@PathVariable String name, @PathVariable String ending,
			@RequestParam Map<String, String> query, PointOfView view) {
		ShownChart chart = this.charts.of(this.topics.read(name, query), view);
		return ChartParameters.file(
				ResponseEntity.ok()
					.header(HttpHeaders.CONTENT_DISPOSITION,
							ContentDisposition.inline().filename(chart.fileName() + "." + ending).build().toString()),
				chart, ending);
	}

	/** A chart with its table. */
	record ChartPage(ShownChart chart) implements Embeddable {

		@Override
		public int height() {
			return 620;
		}

		@Override
		public String title() {
			return this.chart.caption().title();
		}

		@Override
		public String description() {
			return this.chart.kind().sentence();
		}

		@Override
		public ShownChart picture() {
			return this.chart;
		}

	}

}
