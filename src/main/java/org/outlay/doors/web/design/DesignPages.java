package org.outlay.doors.web.design;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.Section;
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

	/** Among so many figures there is one of every nature. */
	private static final int LOOKED_AT = 200;

	private final Ledger ledger;

	private final List<ColourToken> tokens;

	DesignPages(Ledger ledger) throws IOException {
		this.ledger = ledger;
		this.tokens = ColourToken
			.of(new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8));
	}

	@GetMapping("/design")
	ModelAndView design(PointOfView view) {
		Map<Nature, Figure> figures = new LinkedHashMap<>();
		this.ledger.newest(view.claims(), LOOKED_AT)
			.forEach((figure) -> figures.putIfAbsent(figure.content().nature(), figure));
		FilterForm form = FilterForm.of("/design",
				new Choice("kind", "A choice", "Anything", List.of(new Choice.Option("some", "Something")), ""));
		return new DesignPage(this.tokens, List.copyOf(figures.values()), form).in("design/index");
	}

	/**
	 * The design language, shown by its own components on real figures.
	 *
	 * @param figures one of each nature
	 */
	record DesignPage(List<ColourToken> colours, List<Figure> figures, FilterForm form) implements WebPage {

		@Override
		public String title() {
			return "The design of Outlay";
		}

		@Override
		public String description() {
			return "Colours by intent, type, and every component of Outlay's pages, live.";
		}

		/** The parts of the page. */
		public List<Section> sections() {
			return List.of(new Section("colours", "Colours"), new Section("type", "Type"),
					new Section("figures", "Figures"), new Section("tables", "Tables"),
					new Section("forms", "Controls"), new Section("notices", "Notices"),
					new Section("elsewhere", "Charts and print"));
		}

	}

}
