package org.outlay.doors.web.embed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.outlay.doors.web.chart.ChartParameters;
import org.outlay.doors.web.compare.ComparePage;
import org.outlay.doors.web.compare.CompareTables;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Png;

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
record EmbedPages(Ledger ledger, Companies companies, CompareTables tables, Charts charts, ChartParameters topics,
		EmbedFrames frames, ResolvedQuantities resolved, Quantities quantities) {

	/** So many claims of a company. */
	private static final int CLAIMS = 30;

	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	@GetMapping("/embed/claims/{id}")
	ModelAndView claim(@PathVariable String id, PointOfView view, HttpServletRequest request,
			HttpServletResponse response) {
		Figure figure = standing(id, view).orElseThrow(() -> new NotFound("claim", id));
		return figure(figure, view, request, response);
	}

	@GetMapping("/embed/quantities/{key}")
	ModelAndView quantity(@PathVariable String key, PointOfView view, HttpServletRequest request,
			HttpServletResponse response) {
		Figure figure = shown(key, view).orElseThrow(() -> new NotFound("quantity", key));
		return figure(figure, view, request, response);
	}

	private ModelAndView figure(Figure figure, PointOfView view, HttpServletRequest request,
			HttpServletResponse response) {
		String title = figure.subject().name() + ", " + figure.topic();
		return kept(response,
				this.frames.of(request, view, title, List.of(figure.source().chip()), isNewer(figure, view), figure)
					.in("embed/figure"));
	}

	@GetMapping("/embed/companies/{id}")
	ModelAndView company(@PathVariable String id, PointOfView view, HttpServletRequest request,
			HttpServletResponse response) {
		Company company = this.companies.findById(id).orElseThrow(() -> new NotFound("company", id));
		List<Figure> claims = claims(id, view);
		boolean newer = !versions(claims).equals(versions(claims(id, view.now())));
		return kept(response,
				this.frames
					.of(request, view, company.name() + ": the newest claims",
							claims.stream().map((claim) -> claim.source().chip()).toList(), newer, claims)
					.in("embed/claims"));
	}

	private List<Figure> claims(String company, PointOfView view) {
		ClaimFilter filter = view.claims().about(List.of(company));
		return this.ledger.newest(filter, CLAIMS);
	}

	@GetMapping({ "/embed/{table:capex|compare}" })
	ModelAndView table(@PathVariable String table, @RequestParam MultiValueMap<String, String> query, PointOfView view,
			HttpServletRequest request, HttpServletResponse response) {
		ComparePage page = this.tables.of("/" + table, query, view);
		if (page.status() != HttpStatus.OK) {
			return page.in("compare/index");
		}
		ComparePage today = this.tables.of("/" + table, query, view.now());
		boolean newer = !versions(page.figures()).equals(versions(today.figures()));
		return kept(response,
				this.frames
					.of(request, view, page.title(),
							page.figures().stream().map((figure) -> figure.source().chip()).toList(), newer, page)
					.in("embed/table"));
	}

	@GetMapping("/embed/{table:capex|compare}.{ending:svg|png}")
	ResponseEntity<byte[]> picture(@PathVariable String table, @PathVariable String ending,
			@RequestParam MultiValueMap<String, String> query, PointOfView view) {
		ShownChart chart = this.tables.of("/" + table, query, view).chart();
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
	ModelAndView chart(@PathVariable String name, @RequestParam Map<String, String> query, PointOfView view,
			HttpServletRequest request, HttpServletResponse response) {
		ChartTopic topic = this.topics.read(name, query);
		ShownChart chart = this.charts.of(topic, view);
		boolean newer = !chart.chart().rows().equals(this.charts.of(topic, view.now()).chart().rows());
		return kept(response,
				this.frames.of(request, view, chart.caption().title(), List.of(), newer, chart).in("embed/chart"));
	}

	private static ModelAndView kept(HttpServletResponse response, ModelAndView page) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, Objects.requireNonNull(KEPT.getHeaderValue()));
		return page;
	}

	/** The version of a claim that stood then; the last one if none did. */
	private Optional<Figure> standing(String id, PointOfView view) {
		return this.ledger.find(id, ClaimFilter.recorded(view.asOf().recorded())).or(() -> {
			List<Figure> history = this.ledger.history(id);
			return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
		});
	}

	/** What is shown for a quantity. */
	private Optional<Figure> shown(String key, PointOfView view) {
		return this.quantities.named(key).flatMap((quantity) -> shown(quantity, view));
	}

	private Optional<Figure> shown(Quantity quantity, PointOfView view) {
		return this.resolved.read(quantity, view.asOf(), view.rule()).headline().map(Headline::figure);
	}

	/**
	 * Whether a figure has another version today, or its quantity is shown by another
	 * one.
	 */
	private boolean isNewer(Figure figure, PointOfView view) {
		Quantity quantity = Quantity.of(figure.content());
		Optional<String> stands = this.ledger.find(figure.id()).map(EmbedPages::version);
		return !stands.equals(Optional.of(version(figure))) || !shown(quantity, view).map(EmbedPages::version)
			.equals(shown(quantity, view.now()).map(EmbedPages::version));
	}

	/** What tells figures and their versions apart. */
	private static List<String> versions(List<Figure> figures) {
		return figures.stream().map(EmbedPages::version).toList();
	}

	private static String version(Figure figure) {
		return figure.id() + "/" + figure.version();
	}

}
