package org.outlay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.outlay.chart.Caption;
import org.outlay.headline.Policy;
import org.outlay.lens.Lens;
import org.outlay.lens.RecordedAsOf;
import org.outlay.period.Match;
import org.outlay.site.Address;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes what stands around charts: as of when, by which rule, from whom, and where. */
@Component
class ChartCaptions {

	/**
	 * The caption of a chart.
	 * @param what is measured, in words
	 * @param notes what else to know, beside rates of exchange
	 * @param empty why there is nothing to draw, should that be so
	 */
	Caption of(ChartTopic topic, Lens lens, String title, String what, List<DrawnFigure> drawn, List<String> notes,
			String empty) {
		List<String> all = new ArrayList<>(notes);
		all.addAll(ChartMarks.notes(drawn));
		return new Caption(title, subtitle(what, lens), all,
				drawn.stream().map((one) -> one.figure().source().chip()).sorted().toList(), permalink(topic, lens),
				empty);
	}

	/** {@code "Capital expenditure; what was certainly public on 21 November 2026"}. */
	static String subtitle(String what, Lens lens) {
		List<String> parts = new ArrayList<>(List.of(what));
		boolean certain = lens.asOf().match() == Match.CERTAIN;
		parts.add("what was " + (certain ? "certainly" : "possibly") + " public on " + Phrases.day(lens.asOf().day()));
		RecordedAsOf recorded = lens.recorded();
		if (recorded != null) {
			parts.add("as on record on " + Phrases.moment(recorded.moment()));
		}
		if (lens.rule() != Policy.DEFAULT) {
			parts.add("chosen by the rule " + lens.rule().versioned());
		}
		if (lens.money().unit() != null) {
			parts.add("in " + lens.money().code() + ((lens.fx().constant() != null)
					? " at the average rate of " + lens.fx().constant() : " at the rate right for each figure"));
		}
		return String.join("; ", parts);
	}

	/** Finds the same chart again on any later day. */
	static String permalink(ChartTopic topic, Lens lens) {
		Map<String, String> asked = topic.parameters();
		asked.put("asOf", lens.asOf().day().toString());
		asked.putAll(lens.parameters());
		return Address.from(ServletUriComponentsBuilder.fromCurrentContextPath().path("/charts/" + topic.kind().code()))
			.with(asked)
			.text();
	}

}
