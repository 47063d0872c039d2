package org.outlay.doors.web.design;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The live page of components. */
@Controller
class DesignPages {

	/** Enough figures to find one of every nature. */
	private static final int LOOKED_AT = 200;

	private static final Pattern COLOUR = Pattern
		.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\); /\\* (.*?) \\*/");

	private final Ledger ledger;

	private final List<Colour> colours;

	DesignPages(Ledger ledger) throws IOException {
		this.ledger = ledger;
		this.colours = colours(
				new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8));
	}

	/** The colours of a style sheet, in its order. */
	static List<Colour> colours(String sheet) {
		return COLOUR.matcher(sheet)
			.results()
			.map((found) -> new Colour(found.group(1), found.group(2), found.group(3), found.group(4)))
			.toList();
	}

	@GetMapping("/design")
	ModelAndView design(PointOfView view) {
		Map<Nature, Figure> figures = new LinkedHashMap<>();
		this.ledger.newest(view.claims(), LOOKED_AT)
			.forEach((figure) -> figures.putIfAbsent(figure.content().nature(), figure));
		FilterForm form = FilterForm.of("/design",
				new Choice("kind", "A choice", "Anything", List.of(new Choice.Option("some", "Something")), ""));
		return new DesignPage("The design of Outlay",
				"Colours by intent, type, and every component of Outlay's pages, live.", this.colours,
				List.copyOf(figures.values()), form)
			.in("design/index");
	}

	/**
	 * The design language, shown by its own components on real figures.
	 *
	 * @param figures one of each nature
	 */
	record DesignPage(String title, String description, List<Colour> colours, List<Figure> figures,
			FilterForm form) implements WebPage {
	}

	/**
	 * A colour of {@code tokens.css}.
	 *
	 * @param name {@code "ink-soft"}
	 * @param light as six hexadecimal digits
	 * @param dark as six hexadecimal digits
	 * @param intent what it is for
	 */
	record Colour(String name, String light, String dark, String intent) {
	}

}
