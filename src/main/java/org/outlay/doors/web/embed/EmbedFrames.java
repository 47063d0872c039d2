package org.outlay.doors.web.embed;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.WebPage;
import org.outlay.publishing.citation.Permalinks;
import org.outlay.publishing.site.Site;
import org.outlay.readings.charts.ChartCaptions;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/**
 * Puts around a small page what its reader must know: as of when, and where it is from.
 */
@Component
public class EmbedFrames {

	/** Where all of them are. */
	static final String PATH = "/embed";

	private final Permalinks permalinks;

	private final Site site;

	EmbedFrames(Permalinks permalinks, Site site) {
		this.permalinks = permalinks;
		this.site = site;
	}

	<T> EmbedPage<T> of(HttpServletRequest request, PointOfView view, String title, List<String> sources, boolean newer,
			T shown) {
		RequestedPage asked = RequestedPage.of(request, view);
		RequestedPage page = new RequestedPage(asked.path().substring(PATH.length()), asked.own(), view);
		String asOf = ChartCaptions.subtitle("", view).replaceFirst("^; ", "");
		return new EmbedPage<>(title, English.capital(asOf), sources.stream().distinct().toList(), newer,
				this.permalinks.of(page.path(), page.own(), view),
				this.site
					.at(new RequestedPage(page.path(), page.own(), PointOfView.plain(view.today())).at(page.path())),
				shown);
	}

	/** The address to put into a frame, which shows the same for ever. */
	public String address(RequestedPage asked) {
		return this.permalinks.of(PATH + asked.path(), asked.own(), asked.view());
	}

	/**
	 * The small form of a page, for the pages of others.
	 *
	 * @param asOf what it shows, in words
	 * @param sources where its figures are from
	 * @param newer whether the same page shows something else today
	 * @param permalink of the page as shown here
	 * @param today the page as it is now
	 * @param shown what is shown
	 */
	record EmbedPage<T>(String title, String asOf, List<String> sources, boolean newer, String permalink, String today,
			T shown) implements WebPage {

		/** More sources than these are counted. */
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
