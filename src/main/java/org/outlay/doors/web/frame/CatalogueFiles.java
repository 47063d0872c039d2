package org.outlay.doors.web.frame;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.doors.web.chart.ChartGallery;
import org.outlay.doors.web.page.SitePage;
import org.outlay.facts.revision.Revisions;
import org.outlay.publishing.catalogue.Croissant;
import org.outlay.publishing.catalogue.DataSets;
import org.outlay.publishing.catalogue.Dcat;
import org.outlay.publishing.catalogue.SitePaths;
import org.outlay.publishing.site.Site;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files about the site for machines: the catalogue in DCAT 3 and Croissant, the map of
 * the site, the rules for robots.
 */
@Controller
record CatalogueFiles(DataSets data, Croissant croissant, SitePaths paths, ChartGallery charts, Revisions revisions,
		Site site) {

	/** The largest number of pages in one map. */
	private static final int MOST = 50_000;

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@GetMapping("/catalogue.jsonld")
	ResponseEntity<String> jsonLd() {
		return text("application/ld+json", JSON.writeValueAsString(Dcat.jsonLd(this.data.whole())) + "\n");
	}

	@GetMapping("/croissant.json")
	ResponseEntity<String> croissantFile() {
		return text("application/ld+json", JSON.writeValueAsString(this.croissant.document()) + "\n");
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return text(MediaType.TEXT_PLAIN_VALUE,
				"User-agent: *\nDisallow: /embed/\nDisallow: /*?*recordedAsOf=\n\nSitemap: "
						+ this.site.at("/sitemap.xml") + "\n");
	}

	/** One map, or an index of several if there are too many pages for one. */
	@GetMapping("/sitemap.xml")
	ResponseEntity<String> map(PointOfView view) {
		List<String> fixed = fixed(view);
		long pages = this.paths.count() + fixed.size();
		return (pages <= MOST) ? part(0, fixed) : xml("sitemapindex", LongStream.range(0, (pages + MOST - 1) / MOST)
			.mapToObj((number) -> "<sitemap><loc>" + this.site.at("/sitemap-" + number + ".xml") + "</loc></sitemap>"));
	}

	@GetMapping("/sitemap-{number:[0-9]{1,4}}.xml")
	ResponseEntity<String> part(@PathVariable int number, PointOfView view) {
		return part(number, fixed(view));
	}

	/** The pages that do not depend on the data, and the charts. */
	private List<String> fixed(PointOfView view) {
		return Stream
			.concat(SitePage.paths(SitePage.Trait.MAPPED).stream(),
					this.charts.paths(PointOfView.plain(view.today())).stream())
			.toList();
	}

	private ResponseEntity<String> part(int number, List<String> fixed) {
		LocalDate edition = LocalDate.ofInstant(this.revisions.current().since(), ZoneOffset.UTC);
		Stream<String> first = (number > 0) ? Stream.empty() : fixed.stream().map((path) -> url(path, edition));
		int skipped = (number > 0) ? fixed.size() : 0;
		int limit = (number > 0) ? MOST : MOST - fixed.size();
		return xml("urlset",
				Stream.concat(first,
						this.paths.some((long) number * MOST - skipped, limit)
							.stream()
							.map((page) -> url(page.path(), page.changed()))));
	}

	private String url(String path, LocalDate changed) {
		return "<url><loc>" + this.site.at(path).replace("&", "&amp;") + "</loc><lastmod>" + changed
				+ "</lastmod></url>";
	}

	private static ResponseEntity<String> xml(String root, Stream<String> entries) {
		return text(MediaType.APPLICATION_XML_VALUE,
				entries
					.collect(Collectors.joining("\n",
							"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root
									+ " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
							"\n</" + root + ">\n")));
	}

	private static ResponseEntity<String> text(String type, String content) {
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(type + ";charset=UTF-8")).body(content);
	}

}
