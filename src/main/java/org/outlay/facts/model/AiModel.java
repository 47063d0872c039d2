package org.outlay.facts.model;

import java.time.LocalDate;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.subject.Subject;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

/** An AI model. */
@Entity
@DiscriminatorValue("model")
public class AiModel extends Subject {

	private @Nullable String developerId;

	private @Nullable String family;

	private String kind;

	private @Nullable String predecessorId;

	private @Nullable String route;

	private @Nullable String openness;

	private @Nullable LocalDate releasedStart;

	private @Nullable LocalDate releasedEnd;

	private @Nullable String releasedPrecision;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected AiModel() {
	}

	public @Nullable String developerId() {
		return this.developerId;
	}

	public @Nullable String family() {
		return this.family;
	}

	public ModelKind kind() {
		return Coded.parse(ModelKind.class, this.kind);
	}

	public @Nullable String predecessorId() {
		return this.predecessorId;
	}

	/** The way to a world model its source classes it under. */
	public @Nullable String route() {
		return this.route;
	}

	public @Nullable Openness openness() {
		return (this.openness != null) ? Coded.parse(Openness.class, this.openness) : null;
	}

	/** When it came out, as finely as a source tells. */
	public @Nullable Period released() {
		return (this.releasedPrecision != null) ? new Period(true, this.releasedStart, this.releasedEnd,
				Coded.parse(Precision.class, this.releasedPrecision), null) : null;
	}

}
