package org.outlay.readings.figures;

import java.time.LocalDate;
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

	/** By the first possible day, then by name; undated models come last. */
	public static final Comparator<AiModel> OLDEST_FIRST = Comparator
		.comparing((AiModel model) -> (model.released() != null) ? model.released().start() : null,
				Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(AiModel::name);

	/** {@code "released February 2026"}, {@code "release not dated"}. */
	public static String released(AiModel model) {
		Period released = model.released();
		return (released != null) ? "released " + released.words() : "release not dated";
	}

	/** The kind of a model for a heading. */
	public static String kind(ModelKind kind) {
		return (kind == ModelKind.VLA) ? "Vision-language-action" : English.capital(kind.words());
	}

	/** {@code "open source"}, {@code "openness not stated"}. */
	public static String openness(AiModel model) {
		return (model.openness() != null) ? model.openness().words() : "openness not stated";
	}

	/**
	 * One model of the family.
	 *
	 * @param predecessor the model it follows according to a source
	 * @param current whether the page is about it
	 */
	record Version(SubjectRef model, String kind, String released, boolean dated, @Nullable SubjectRef predecessor,
			boolean current) {
	}

}
