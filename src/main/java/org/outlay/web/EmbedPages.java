package org.outlay.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.outlay.chart.Png;
import org.outlay.claim.ClaimFilter;
import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Small forms of pages, to stand in the pages of others. */
@Controller
class EmbedPages {

	/** So many claims of a company. */
	private static final int CLAIMS = 30;

	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Ledger ledger;

	private final EmbedFigures figures;

	private final Companies companies;

	private final ComparePages tables;

	private final Charts charts;

	private final ChartTopics topics;

	private final EmbedFrames frames;

	EmbedPages(Ledger ledger, EmbedFigures figures, Companies companies, ComparePages tables, Charts charts,
			ChartTopics topics, EmbedFrames frames) {
		this.ledger = ledger;
		this.figures = figures;
		this.companies = companies;
		this.tables = tables;
		this.charts = charts;
		this.topics = topics;
		this.frames = frames;
	}

	@GetMapping("/embed/claims/{id}")
	ModelAndView claim(@PathVariable String id, Lens lens, HttpServletRequest request, HttpServletResponse response) {
		Figure figure = this.figures.claim(id, lens).orElseThrow(() -> new NotFound("claim", id));
		return figure(figure, this.figures.isNewer(figure, lens), lens, request, response);
	}

	@GetMapping("/embed/cells/{key}")
	ModelAndView cell(@PathVariable String key, Lens lens, HttpServletRequest request, HttpServletResponse response) {
		Figure figure = this.figures.shown(key, lens).orElseThrow(() -> new NotFound("cell", key));
		return figure(figure, this.figures.isNewer(figure, lens), lens, request, response);
	}

	private ModelAndView figure(Figure figure, boolean newer, Lens lens, HttpServletRequest request,
			HttpServletResponse response) {
		String title = this.figures.topic(figure);
		return kept(response, this.frames.of(request, lens, title, List.of(figure.source().chip()), newer, figure)
			.in("embed/figure"));
	}

	@GetMapping("/embed/companies/{id}")
	ModelAndView company(@PathVariable String id, Lens lens, HttpServletRequest request, HttpServletResponse response) {
		Company company = this.companies.findById(id).orElseThrow(() -> new NotFound("company", id));
		List<Figure> claims = claims(id, lens);
		boolean newer = !EmbedFigures.versions(claims).equals(EmbedFigures.versions(claims(id, lens.now())));
		return kept(response,
				this.frames
					.of(request, lens, company.name() + ": the newest claims",
							claims.stream().map((claim) -> claim.source().chip()).toList(), newer, claims)
					.in("embed/claims"));
	}

	private List<Figure> claims(String company, Lens lens) {
		ClaimFilter filter = lens.claims().about(List.of(company));
		return this.ledger.newest(filter, CLAIMS);
	}

	@GetMapping({ "/embed/{table:capex|compare}" })
	ModelAndView table(@PathVariable String table, @RequestParam MultiValueMap<String, String> query, Lens lens,
			HttpServletRequest request, HttpServletResponse response) {
		ComparePage page = this.tables.of("/" + table, query, lens);
		if (page.status() != HttpStatus.OK) {
			return page.in("compare/index");
		}
		ComparePage today = this.tables.of("/" + table, query, lens.now());
		boolean newer = !EmbedFigures.versions(page.figures()).equals(EmbedFigures.versions(today.figures()));
		return kept(response,
				this.frames
					.of(request, lens, page.title(),
							page.figures().stream().map((figure) -> figure.source().chip()).toList(), newer, page)
					.in("embed/table"));
	}

	@GetMapping("/embed/{table:capex|compare}.{ending:svg|png}")
	ResponseEntity<byte[]> picture(@PathVariable String table, @PathVariable String ending,
			@RequestParam MultiValueMap<String, String> query, Lens lens) {
		ShownChart chart = this.tables.of("/" + table, query, lens).chart();
		if (chart == null) {
			throw new NotFound("picture", table);
		}
		String svg = chart.chart().file();
		return ResponseEntity.ok()
			.cacheControl(KEPT)
			.contentType(ending.equals("svg") ? MediaType.parseMediaType("image/svg+xml;charset=UTF-8")
					: MediaType.IMAGE_PNG)
			.body(ending.equals("svg") ? svg.getBytes(StandardCharsets.UTF_8) : Png.of(svg));
	}

	@GetMapping("/embed/charts/{name}")
	ModelAndView chart(@PathVariable String name, @RequestParam Map<String, String> query, Lens lens,
			HttpServletRequest request, HttpServletResponse response) {
		ChartTopic topic = this.topics.read(name, query);
		ShownChart chart = this.charts.of(topic, lens);
		boolean newer = !chart.chart().rows().equals(this.charts.of(topic, lens.now()).chart().rows());
		return kept(response,
				this.frames.of(request, lens, chart.caption().title(), List.of(), newer, chart).in("embed/chart"));
	}

	private static ModelAndView kept(HttpServletResponse response, ModelAndView page) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, Objects.requireNonNull(KEPT.getHeaderValue()));
		return page;
	}

}
