package org.outlay.doors.web.embed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.outlay.doors.web.chart.ChartParameters;
import org.outlay.doors.web.compare.ComparePage;
import org.outlay.doors.web.compare.CompareTables;
import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.publishing.citation.Permalinks;
import org.outlay.publishing.site.Site;
import org.outlay.readings.charts.ChartCaptions;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Small forms of pages, for the pages of other sites. */
@Controller
record EmbedPages(Ledger ledger, Companies companies, CompareTables tables, Charts charts, ChartParameters topics,
		Permalinks permalinks, Site site, ResolvedQuantities resolved, Quantities quantities) {

	/** The largest number of claims of a company. */
	private static final int CLAIMS = 30;

	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	@GetMapping("/embed/claims/{id}")
	ModelAndView claim(@PathVariable String id, PointOfView view, ServletWebRequest web) {
		return figure(current(id, view).orElseThrow(() -> new NotFound("claim", id)), view, web);
	}

	@GetMapping("/embed/quantities/{key}")
	ModelAndView quantity(@PathVariable String key, PointOfView view, ServletWebRequest web) {
		Figure figure = this.quantities.named(key)
			.flatMap((quantity) -> shown(quantity, view))
			.orElseThrow(() -> new NotFound("quantity", key));
		return figure(figure, view, web);
	}

	private ModelAndView figure(Figure figure, PointOfView view, ServletWebRequest web) {
		return page(web, view, figure.subject().name() + ", " + figure.topic(), List.of(figure), isNewer(figure, view),
				figure)
			.in("embed/figure");
	}

	@GetMapping("/embed/companies/{id}")
	ModelAndView company(@PathVariable String id, PointOfView view, ServletWebRequest web) {
		Company company = this.companies.findById(id).orElseThrow(() -> new NotFound("company", id));
		List<Figure> claims = claims(id, view);
		boolean newer = !versions(claims).equals(versions(claims(id, view.now())));
		return page(web, view, company.name() + ": the newest claims", claims, newer, claims).in("embed/claims");
	}

	private List<Figure> claims(String company, PointOfView view) {
		return this.ledger.newest(view.claims().about(List.of(company)), CLAIMS);
	}

	@GetMapping("/embed/{table:capex|compare}")
	ModelAndView table(@PathVariable String table, @RequestParam MultiValueMap<String, String> query, PointOfView view,
			ServletWebRequest web) {
		ComparePage page = this.tables.of(table, query, view);
		if (page.status() != HttpStatus.OK) {
			return page.in("compare/index");
		}
		ComparePage today = this.tables.of(table, query, view.now());
		boolean newer = !versions(page.figures()).equals(versions(today.figures()));
		return page(web, view, page.title(), page.figures(), newer, page).in("embed/table");
	}

	@GetMapping("/embed/{table:capex|compare}.{ending:svg|png}")
	ResponseEntity<byte[]> picture(@PathVariable String table, @PathVariable String ending,
			@RequestParam MultiValueMap<String, String> query, PointOfView view) {
		ShownChart chart = this.tables.of(table, query, view).picture();
		if (chart == null) {
			throw new NotFound("picture", table);
		}
		return ChartParameters.file(ResponseEntity.ok().cacheControl(KEPT), chart, ending);
	}

	@GetMapping("/embed/charts/{name}")
	ModelAndView chart(@PathVariable String name, @RequestParam Map<String, String> query, PointOfView view,
			ServletWebRequest web) {
		ChartTopic topic = this.topics.read(name, query);
		ShownChart chart = this.charts.of(topic, view);
		boolean newer = !chart.chart().rows().equals(this.charts.of(topic, view.now()).chart().rows());
		return page(web, view, chart.caption().title(), List.of(), newer, chart).in("embed/chart");
	}

	/** The small page, which others may keep for an hour. */
	private <T> EmbedPage<T> page(ServletWebRequest web, PointOfView view, String title, List<Figure> figures,
			boolean newer, T shown) {
		Objects.requireNonNull(web.getResponse())
			.setHeader(HttpHeaders.CACHE_CONTROL, Objects.requireNonNull(KEPT.getHeaderValue()));
		RequestedPage asked = RequestedPage.of(web.getRequest(), view);
		RequestedPage page = new RequestedPage(asked.path().substring("/embed".length()), asked.own(), view);
		String asOf = ChartCaptions.subtitle("", view).replaceFirst("^; ", "");
		return new EmbedPage<>(title, English.capital(asOf),
				figures.stream().map((figure) -> figure.source().chip()).distinct().toList(), newer,
				this.permalinks.of(page.path(), page.own(), view), this.site.at(page.plain()), shown);
	}

	/** The version of a claim that was current then; the last one if none was. */
	private Optional<Figure> current(String id, PointOfView view) {
		return this.ledger.find(id, ClaimFilter.recorded(view.asOf().recorded()))
			.or(() -> this.ledger.history(id).stream().reduce((earlier, later) -> later));
	}

	private Optional<Figure> shown(Quantity quantity, PointOfView view) {
		return this.resolved.read(quantity, view.rule()).headline().map(Headline::figure);
	}

	/**
	 * Whether a figure has another version today, or another figure is shown for its
	 * quantity.
	 */
	private boolean isNewer(Figure figure, PointOfView view) {
		Quantity quantity = figure.quantity();
		Optional<String> current = this.ledger.find(figure.id()).map(EmbedPages::version);
		return !current.equals(Optional.of(version(figure))) || !shown(quantity, view).map(EmbedPages::version)
			.equals(shown(quantity, view.now()).map(EmbedPages::version));
	}

	private static List<String> versions(List<Figure> figures) {
		return figures.stream().map(EmbedPages::version).toList();
	}

	private static String version(Figure figure) {
		return figure.id() + "/" + figure.version();
	}

	/**
	 * The small form of a page.
	 *
	 * @param asOf the day of its figures, in words
	 * @param sources the sources of its figures
	 * @param newer whether the same page shows something else today
	 * @param permalink of the page as shown here
	 * @param today the page as it is now
	 */
	record EmbedPage<T>(String title, String asOf, List<String> sources, boolean newer, String permalink, String today,
			T shown) implements WebPage {

		/** The largest number of sources named; the others are counted. */
		private static final int NAMED = 6;

		@Override
		public String description() {
			return this.title + ": " + this.asOf;
		}

		/** {@code "Sources: 36Kr; Reuters"}. */
		public String sourceWords() {
			if (this.sources.isEmpty()) {
				return "";
			}
			int more = this.sources.size() - NAMED;
			return ((this.sources.size() == 1) ? "Source: " : "Sources: ")
					+ String.join("; ", this.sources.subList(0, Math.min(NAMED, this.sources.size())))
					+ ((more > 0) ? " and " + more + " more" : "");
		}

	}

}
