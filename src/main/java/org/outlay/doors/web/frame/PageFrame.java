package org.outlay.doors.web.frame;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.SitePage;
import org.outlay.doors.web.page.WebPage;
import org.outlay.publishing.catalogue.DataSet;
import org.outlay.publishing.catalogue.DataSets;
import org.outlay.publishing.catalogue.SchemaOrg;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.citation.Permalinks;
import org.outlay.publishing.site.Site;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.view.Address;
import org.outlay.values.drawing.ChartRow;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/** The frame of the page of one request: its head, the menus, its feeds and citation. */
public final class PageFrame {

	/** The request attribute with the citation of a page that can be cited. */
	static final String CITATION = PageFrame.class.getName();

	/** The largest number of figures in the words for a picture. */
	private static final int FIGURES = 12;

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpServletRequest request;

	private final RequestedPage asked;

	private final Permalinks permalinks;

	private final Site site;

	private final DataSets data;

	PageFrame(HttpServletRequest request, RequestedPage asked, Permalinks permalinks, Site site, DataSets data) {
		this.request = request;
		this.asked = asked;
		this.permalinks = permalinks;
		this.site = site;
		this.data = data;
	}

	public String siteName() {
		return this.site.name();
	}

	/** Whether the address leads to a page. */
	public boolean isFound(@Nullable Object page) {
		return page != null && (!(page instanceof WebPage shown) || shown.status() == HttpStatus.OK);
	}

	/**
	 * The address of the page as of today, without anything that only changes the view.
	 */
	public String canonical() {
		return this.site.at(this.asked.plain());
	}

	/** The picture of a page; null if it has none. */
	public @Nullable Picture picture(Object page) {
		ShownChart chart = (page instanceof Citable citable) ? citable.picture() : null;
		if (chart == null || chart.isEmpty()) {
			return null;
		}
		String path = (chart.topic() != null) ? Address.extended(chart.pngPath(), this.asked.view().parameters())
				: this.asked.at("/embed" + this.asked.path() + ".png");
		return new Picture(this.site.at(path),
				chart.caption().title() + ". "
						+ chart.chart()
							.rows()
							.stream()
							.limit(FIGURES)
							.map(ChartRow::sentence)
							.collect(Collectors.joining(". ", "", ".")));
	}

	/** Metadata of pages that show data, as JSON-LD; empty for others. */
	public String jsonLd(Object page) {
		if (this.asked.path().equals("/")) {
			return script(List.of(SchemaOrg.of(this.data.whole())));
		}
		SitePage listed = SitePage.at(this.asked.path()).filter((one) -> one.is(SitePage.Trait.DESCRIBED)).orElse(null);
		if (listed == null || !(page instanceof WebPage shown)) {
			return "";
		}
		DataSet whole = this.data.whole();
		String address = canonical();
		String section = this.site.at("/" + this.asked.path().split("/", -1)[1]);
		List<SchemaOrg.Step> way = List.of(new SchemaOrg.Step(this.site.name(), this.site.at("/")),
				new SchemaOrg.Step(listed.label(), section), new SchemaOrg.Step(shown.title(), address));
		return script(List.of(SchemaOrg.part(whole, shown.title(), shown.description(), address),
				SchemaOrg.way(section.equals(address) ? way.subList(0, 2) : way)));
	}

	/** As JSON that cannot end the script element. */
	private static String script(List<Map<String, Object>> things) {
		return JSON.writeValueAsString((things.size() == 1) ? things.get(0) : things).replace("<", "\\u003c");
	}

	/** The feeds of the page; those of everything on a page of errors. */
	public List<FeedLink> feeds(@Nullable Object page) {
		return (page instanceof WebPage ours) ? ours.feeds() : FeedLink.ALL;
	}

	/** The main menu, in which the section of the page is marked. */
	public List<MenuEntry> main() {
		return menu(SitePage.Menu.MAIN);
	}

	/** The other menu, in which the section of the page is marked. */
	public List<MenuEntry> more() {
		return menu(SitePage.Menu.MORE);
	}

	private List<MenuEntry> menu(SitePage.Menu menu) {
		return SitePage.in(menu).stream().map((page) -> MenuEntry.of(page, this.asked.path())).toList();
	}

	/**
	 * For {@code aria-current} of the other menu: {@code true} in one of its sections.
	 */
	public @Nullable String amongMore() {
		return more().stream().anyMatch((entry) -> entry.current() != null) ? "true" : null;
	}

	/** The citation of the page; null if it cannot be cited. */
	public @Nullable Citation citation() {
		return (Citation) this.request.getAttribute(CITATION);
	}

	/** The files of its citation: their addresses and names. */
	public List<Choice.Option> citationFiles() {
		return Stream.of(CitationFormat.values())
			.map((format) -> new Choice.Option(this.asked.at(PageFiles.path(this.asked.path(), format)),
					format.label()))
			.toList();
	}

	/** The code that embeds the page in another; empty if it cannot be embedded. */
	public String embedCode(Object page) {
		if (!(page instanceof Embeddable embeddable)) {
			return "";
		}
		String address = this.permalinks.of("/embed" + this.asked.path(), this.asked.own(), this.asked.view());
		return "<iframe src=\"" + HtmlUtils.htmlEscape(address) + "\" title=\""
				+ HtmlUtils.htmlEscape(embeddable.title(), "UTF-8") + "\" width=\"100%\" height=\""
				+ embeddable.height() + "\" loading=\"lazy\"></iframe>";
	}

	/**
	 * A picture of a page.
	 *
	 * @param words its contents, every figure with its hedge
	 */
	record Picture(String address, String words) {
	}

	/**
	 * One entry of a menu.
	 *
	 * @param current for {@code aria-current}: {@code page} on the entry's own page,
	 * {@code true} below it, else null
	 */
	record MenuEntry(String path, String label, @Nullable String current) {

		static MenuEntry of(SitePage page, String where) {
			boolean below = where.startsWith(page.path() + "/");
			return new MenuEntry(page.path(), page.label(),
					where.equals(page.path()) ? "page" : (below ? "true" : null));
		}

	}

}
