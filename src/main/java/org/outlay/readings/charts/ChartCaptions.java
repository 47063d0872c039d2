package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.PublicAddress;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.values.drawing.Caption;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Writes the captions of charts: the day, the rule, the sources and the address. */
@Component
public record ChartCaptions(PublicAddress site) {

	/**
	 * The caption of a chart.
	 * @param what the measure in words
	 * @param notes further notes, beside those on exchange rates
	 * @param empty the reason shown if there is nothing to draw
	 */
	Caption of(ChartTopic topic, PointOfView view, String title, String what, List<DrawnFigure> drawn,
			List<String> notes, String empty) {
		return of(permalink(topic, view), view, title, what, drawn, notes, empty);
	}

	/** The caption of a chart with this permanent address. */
	Caption of(String permalink, PointOfView view, String title, String what, List<DrawnFigure> drawn,
			List<String> notes, String empty) {
		List<String> all = new ArrayList<>(notes);
		all.addAll(ChartMarks.notes(drawn));
		return new Caption(title, subtitle(what, view), all,
				drawn.stream().map((one) -> one.figure().source().chip()).sorted().toList(), permalink, empty);
	}

	/** {@code "Capital expenditure; what was certainly public on 21 November 2026"}. */
	public static String subtitle(String what, PointOfView view) {
		List<String> parts = new ArrayList<>(List.of(what));
		parts.add("what was " + view.asOf().match().adverb() + " public on " + English.day(view.asOf().day()));
		RecordedAsOf recorded = view.recorded();
		if (recorded != null) {
			parts.add("as on record on " + English.moment(recorded.moment()));
		}
		if (view.rule().policy() != Policy.DEFAULT) {
			parts.add("chosen by the rule " + view.rule().versioned());
		}
		if (view.money().unit() != null) {
			parts.add("in " + view.money().code() + ((view.fx().constant() != null)
					? " at the average rate of " + view.fx().constant() : " at the rate of each figure's time"));
		}
		return String.join("; ", parts);
	}

	/** The address that shows the same chart on any later day. */
	String permalink(ChartTopic topic, PointOfView view) {
		return permalink("/charts/" + topic.kind().code(), topic.parameters(), view);
	}

	/**
	 * The address that shows the same page on any later day.
	 * @param path starts with a slash
	 * @param own the parameters of the page itself
	 */
	String permalink(String path, Map<String, String> own, PointOfView view) {
		Map<String, String> asked = new LinkedHashMap<>(own);
		asked.put("asOf", view.asOf().day().toString());
		asked.putAll(view.parameters());
		return this.site.at(Address.of(path).with(asked).text());
	}

}
