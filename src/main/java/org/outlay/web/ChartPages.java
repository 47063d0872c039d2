package org.outlay.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.outlay.chart.Png;
import org.outlay.lens.Lens;

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
class ChartPages {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

	private final Charts charts;

	private final ChartTopics topics;

	private final ChartIndex index;

	ChartPages(Charts charts, ChartTopics topics, ChartIndex index) {
		this.charts = charts;
		this.topics = topics;
		this.index = index;
	}

	@GetMapping("/charts")
	ModelAndView index(Lens lens) {
		return this.index.of(lens).in("charts/index");
	}

	@GetMapping("/charts/{name}")
	ModelAndView show(@PathVariable String name, @RequestParam Map<String, String> query, Lens lens) {
		return new ChartPage(this.charts.of(this.topics.read(name, query), lens)).in("charts/show");
	}

	@GetMapping("/charts/{name}.svg")
	ResponseEntity<byte[]> svg(@PathVariable String name, @RequestParam Map<String, String> query, Lens lens) {
		ShownChart chart = this.charts.of(this.topics.read(name, query), lens);
		return file(chart, SVG, ".svg", chart.chart().file().getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/charts/{name}.png")
	ResponseEntity<byte[]> png(@PathVariable String name, @RequestParam Map<String, String> query, Lens lens) {
		ShownChart chart = this.charts.of(this.topics.read(name, query), lens);
		return file(chart, MediaType.IMAGE_PNG, ".png", Png.of(chart.chart().file()));
	}

	private static ResponseEntity<byte[]> file(ShownChart chart, MediaType type, String ending, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(chart.topic().fileName() + ending).build().toString())
			.body(content);
	}

}
