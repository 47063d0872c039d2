package org.outlay.readings.figures;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.ModelKind;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

/**
 * Models of one family in the order of their release, those without a date last.
 *
 * @param family its name; empty for models that follow each other outside a family
 */
public record ModelFamily(String family, List<SubjectRef> developers, List<Version> versions) {

	/** The first possible day counts; the undated come last, by name. */
	public static final Comparator<AiModel> OLDEST_FIRST = Comparator
		.comparing((AiModel model) -> day(model.released()))
		.thenComparing(AiModel::name);

	private static final String UNDATED = "9999";

	private static String day(@Nullable Period released) {
		return (released != null && released.start() != null) ? released.start().toString() : UNDATED;
	}

	/** {@code "February 2026"}, or that nobody says. */
	public static String released(AiModel model) {
		Period released = model.released();
		return (released != null) ? "released " + released.words() : "release not dated";
	}

	/** What a model is made for, for a heading. */
	public static String kind(ModelKind kind) {
		return (kind == ModelKind.VLA) ? "Vision-language-action" : English.capital(kind.words());
	}

	/** {@code "weights open"}, or that nobody says. */
	public static String openness(AiModel model) {
		return (model.openness() != null) ? switch (model.openness()) {
			case OPEN -> "weights open";
			case CLOSED -> "weights closed";
			case PREVIEW -> "shown to some";
		} : "weights not stated";
	}

	/**
	 * One model of the line.
	 *
	 * @param predecessor the model it follows, by what a source says
	 * @param current whether the page is about it
	 */
	record Version(SubjectRef model, String kind, String released, boolean dated, @Nullable SubjectRef predecessor,
			boolean current) {
	}

}
