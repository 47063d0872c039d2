package org.outlay.doors.web.chart;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Png;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gallery of charts, the page of each, and each as a file. */
@Controller
public class ChartPages {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

	private final Charts charts;

	private final ChartParameters topics;

	private final ChartGallery index;

	ChartPages(Charts charts, ChartParameters topics, ChartGallery index) {
		this.charts = charts;
		this.topics = topics;
		this.index = index;
	}

	@GetMapping("/charts")
	ModelAndView index(PointOfView view) {
		return this.index.of(view).in("chart/index");
	}

	@GetMapping("/charts/{name}")
	ModelAndView show(@PathVariable String name, @RequestParam Map<String, String> query, PointOfView view) {
		return new ChartPage(this.charts.of(this.topics.read(name, query), view)).in("chart/show");
	}

	@GetMapping("/charts/{name}.svg")
	ResponseEntity<byte[]> svg(@PathVariable String name, @RequestParam Map<String, String> query, PointOfView view) {
		ShownChart chart = this.charts.of(this.topics.read(name, query), view);
		return file(chart, SVG, ".svg", chart.chart().file().getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/charts/{name}.png")
	ResponseEntity<byte[]> png(@PathVariable String name, @RequestParam Map<String, String> query, PointOfView view) {
		ShownChart chart = this.charts.of(this.topics.read(name, query), view);
		return file(chart, MediaType.IMAGE_PNG, ".png", Png.of(chart.chart().file()));
	}

	private static ResponseEntity<byte[]> file(ShownChart chart, MediaType type, String ending, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(chart.fileName() + ending).build().toString())
			.body(content);
	}

}
