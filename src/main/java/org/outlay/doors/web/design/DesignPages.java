package org.outlay.doors.web.design;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
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
		return new DesignPage(
				this.tokens.stream().map((token) -> new DesignPage.Colour(token, contrast(token))).toList(),
				List.copyOf(figures.values()), form)
			.in("design/index");
	}

	/** That of ink on a ground, of what stands on buttons, and of all else on paper. */
	private String contrast(ColourToken token) {
		ColourToken ink = token("ink");
		return token.isGround() ? ink.contrastOn(token) + " (ink on it)" : token.name().equals("on-ink")
				? token.contrastOn(ink) + " (on ink)" : token.contrastOn(token("paper"));
	}

	private ColourToken token(String name) {
		return this.tokens.stream().filter((token) -> token.name().equals(name)).findFirst().orElseThrow();
	}

}
