package org.outlay.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.citation.Permalinks;
import org.outlay.lens.Lens;
import org.outlay.site.Site;

import org.springframework.stereotype.Component;

/**
 * Puts around a small page what its reader must know: as of when, and where it is from.
 */
@Component
class EmbedFrames {

	/** Where all of them are. */
	static final String PATH = "/embed";

	private final Permalinks permalinks;

	private final Site site;

	EmbedFrames(Permalinks permalinks, Site site) {
		this.permalinks = permalinks;
		this.site = site;
	}

	<T> EmbedPage<T> of(HttpServletRequest request, Lens lens, String title, List<String> sources, boolean newer,
			T shown) {
		Visit visit = Visit.of(request, lens);
		Visit page = new Visit(visit.path().substring(PATH.length()), visit.own(), lens);
		String asOf = ChartCaptions.subtitle("", lens).replaceFirst("^; ", "");
		return new EmbedPage<>(title, Phrases.capital(asOf), sources.stream().distinct().toList(), newer,
				this.permalinks.of(page.path(), page.own(), lens),
				this.site.at(new Visit(page.path(), page.own(), Lens.plain(lens.today())).at(page.path())), shown);
	}

	/** The address to put into a frame, which shows the same for ever. */
	String address(Visit visit) {
		return this.permalinks.of(PATH + visit.path(), visit.own(), visit.lens());
	}

}
