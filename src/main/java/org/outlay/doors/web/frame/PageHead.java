package org.outlay.doors.web.frame;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.company.CompanyPage;
import org.outlay.doors.web.compare.ComparePage;
import org.outlay.doors.web.home.HomePage;
import org.outlay.doors.web.measure.MeasurePage;
import org.outlay.doors.web.page.HasPreview;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.WebPage;
import org.outlay.doors.web.view.ViewParameters;
import org.outlay.publishing.catalogue.DataSet;
import org.outlay.publishing.catalogue.DataSets;
import org.outlay.publishing.catalogue.SchemaOrg;
import org.outlay.publishing.site.Site;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.view.PointOfView;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the head of a page tells search engines and whoever links to it. */
@Component("pageHead")
@ConditionalOnWebApplication
class PageHead {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpServletRequest request;

	private final ViewParameters views;

	private final Site site;

	private final DataSets data;

	PageHead(HttpServletRequest request, ViewParameters views, Site site, DataSets data) {
		this.request = request;
		this.views = views;
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
		RequestedPage asked = asked();
		return this.site
			.at(new RequestedPage(asked.path(), asked.own(), PointOfView.plain(asked.view().today())).at(asked.path()));
	}

	/** The picture of a page; absent where it has none. */
	public @Nullable Picture picture(Object page) {
		if (page instanceof HasPreview pictured) {
			ShownChart chart = pictured.picture();
			return (chart == null || chart.isEmpty()) ? null
					: new Picture(this.site.at(pictured.picturePath(asked())), HasPreview.words(chart));
		}
		return null;
	}

	/** Metadata of pages that show data, as JSON-LD; empty for others. */
	public String jsonLd(Object page) {
		if (page instanceof HomePage) {
			return script(List.of(SchemaOrg.of(this.data.whole())));
		}
		String section = sections().get(page.getClass());
		if (section == null || !(page instanceof WebPage shown)) {
			return "";
		}
		DataSet whole = this.data.whole();
		String address = canonical();
		String path = "/" + asked().path().split("/", -1)[1];
		List<SchemaOrg.Step> way = List.of(new SchemaOrg.Step(this.site.name(), this.site.at("/")),
				new SchemaOrg.Step(section, this.site.at(path)), new SchemaOrg.Step(shown.title(), address));
		return script(List.of(SchemaOrg.part(whole, shown.title(), shown.description(), address),
				SchemaOrg.way(this.site.at(path).equals(address) ? way.subList(0, 2) : way)));
	}

	private static Map<Class<?>, String> sections() {
		return Map.of(CompanyPage.class, "Companies", MeasurePage.class, "Measures", ComparePage.class, "Comparison");
	}

	/** Nothing in it ends the script element. */
	private static String script(List<Map<String, Object>> things) {
		return JSON.writeValueAsString((things.size() == 1) ? things.get(0) : things).replace("<", "\\u003c");
	}

	private RequestedPage asked() {
		return RequestedPage.of(this.request, this.views.orPlain(this.request));
	}

	/**
	 * A picture that stands for a page.
	 *
	 * @param words what it shows, every figure with its hedge
	 */
	record Picture(String address, String words) {

	}

}
