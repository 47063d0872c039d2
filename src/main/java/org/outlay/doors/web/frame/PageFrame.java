package org.outlay.doors.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.doors.web.embed.EmbedFrames;
import org.outlay.doors.web.home.HomePage;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.HasPreview;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.SitePage;
import org.outlay.doors.web.page.WebPage;
import org.outlay.publishing.catalogue.DataSet;
import org.outlay.publishing.catalogue.DataSets;
import org.outlay.publishing.catalogue.SchemaOrg;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.site.Site;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/**
 * What surrounds the page of one request: its head, the menus, its feeds and citation.
 */
public final class PageFrame {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpServletRequest request;

	private final RequestedPage asked;

	private final EmbedFrames embeds;

	private final Site site;

	private final DataSets data;

	PageFrame(HttpServletRequest request, RequestedPage asked, EmbedFrames embeds, Site site, DataSets data) {
		this.request = request;
		this.asked = asked;
		this.embeds = embeds;
		this.site = site;
		this.data = data;
	}

	public String siteName() {
		return this.site.name();
	}

	/** Whether there is such a page at all. */
	public boolean isFound(@Nullable Object page) {
		return page != null && (!(page instanceof WebPage shown) || shown.status() == HttpStatus.OK);
	}

	/** The address of the page as of today, without what only changes the view. */
	public String canonical() {
		return this.site
			.at(new RequestedPage(this.asked.path(), this.asked.own(), PointOfView.plain(this.asked.view().today()))
				.at(this.asked.path()));
	}

	/** The picture of a page; absent where it has none. */
	public @Nullable Picture picture(Object page) {
		if (page instanceof HasPreview previewed) {
			ShownChart chart = previewed.picture();
			return (chart == null || chart.isEmpty()) ? null
					: new Picture(this.site.at(previewed.picturePath(this.asked)), HasPreview.words(chart));
		}
		return null;
	}

	/** Metadata of pages that show data, as JSON-LD; empty for others. */
	public String jsonLd(Object page) {
		if (page instanceof HomePage) {
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

	/** Nothing in it ends the script element. */
	private static String script(List<Map<String, Object>> things) {
		return JSON.writeValueAsString((things.size() == 1) ? things.get(0) : things).replace("<", "\\u003c");
	}

	/** The feeds of the page, or those of everything where it is no page of ours. */
	public List<FeedLink> feeds(@Nullable Object page) {
		return (page instanceof WebPage ours) ? ours.feeds() : FeedLink.ALL;
	}

	/** The main menu, in which the section of the page is marked. */
	public List<MenuEntry> main() {
		return menu(SitePage.Menu.MAIN);
	}

	/** The other menu, marked likewise. */
	public List<MenuEntry> more() {
		return menu(SitePage.Menu.MORE);
	}

	/**
	 * For {@code aria-current} of the other menu: {@code true} in one of its sections.
	 */
	public @Nullable String amongMore() {
		return more().stream().anyMatch((entry) -> entry.current() != null) ? "true" : null;
	}

	private List<MenuEntry> menu(SitePage.Menu menu) {
		String path = this.request.getRequestURI().substring(this.request.getContextPath().length());
		return SitePage.in(menu).stream().map((page) -> MenuEntry.of(page, path)).toList();
	}

	/** How the page is cited; absent for one that cannot be. */
	public @Nullable Citation citation() {
		return CitationInterceptor.citation(this.request);
	}

	/** The files of its citation: their addresses and names. */
	public List<Choice.Option> citationFiles() {
		return Arrays.stream(CitationFormat.values())
			.map((format) -> new Choice.Option(this.asked.at(CitationFiles.path(this.asked.path(), format)),
					format.label()))
			.toList();
	}

	/** What puts the page into another page; empty where nothing can. */
	public String embedCode(Object page) {
		if (!(page instanceof Embeddable embeddable)) {
			return "";
		}
		return "<iframe src=\"" + HtmlUtils.htmlEscape(this.embeds.address(this.asked)) + "\" title=\""
				+ HtmlUtils.htmlEscape(embeddable.title(), "UTF-8") + "\" width=\"100%\" height=\""
				+ embeddable.height() + "\" loading=\"lazy\"></iframe>";
	}

	/**
	 * A picture of a page.
	 *
	 * @param words what it shows, every figure with its hedge
	 */
	record Picture(String address, String words) {

	}

	/**
	 * One entry of a menu.
	 *
	 * @param current for {@code aria-current}: {@code page} on the entry's own page,
	 * {@code true} below it, else absent
	 */
	record MenuEntry(String path, String label, @Nullable String current) {

		static MenuEntry of(SitePage page, String where) {
			boolean below = where.startsWith(page.path() + "/");
			return new MenuEntry(page.path(), page.label(),
					where.equals(page.path()) ? "page" : (below ? "true" : null));
		}

	}

}
