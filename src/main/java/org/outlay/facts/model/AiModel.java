package org.outlay.facts.model;

import java.util.Optional;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.subject.Subject;
import org.outlay.facts.subject.SubjectType;
import org.outlay.values.period.ImpreciseDate;
import org.outlay.values.period.Period;

/** An AI model. */
@Entity
@DiscriminatorValue("model")
public class AiModel extends Subject {

	private ModelKind kind;

	private @Nullable String developerId;

	private @Nullable String family;

	private @Nullable String predecessorId;

	private @Nullable String route;

	private @Nullable Openness openness;

	@EmbeddedColumnNaming("released_%s")
	private @Nullable ImpreciseDate released;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected AiModel() {
	}

	/**
	 * A model by its resolved attributes; all but the first three may be unknown.
	 * @throws IllegalArgumentException if it is its own predecessor
	 */
	public AiModel(String id, String name, ModelKind kind, @Nullable String developerId, @Nullable String family,
			@Nullable String predecessorId, @Nullable String route, @Nullable Openness openness,
			@Nullable Period released) {
		super(SubjectType.MODEL, id, name);
		if (id.equals(predecessorId)) {
			throw new IllegalArgumentException(id + " cannot be its own predecessor");
		}
		this.kind = kind;
		this.developerId = developerId;
		this.family = family;
		this.predecessorId = predecessorId;
		this.route = route;
		this.openness = openness;
		this.released = Optional.ofNullable(released).map(ImpreciseDate::of).orElse(null);
	}

	public ModelKind kind() {
		return this.kind;
	}

	public @Nullable String developerId() {
		return this.developerId;
	}

	public @Nullable String family() {
		return this.family;
	}

	public @Nullable String predecessorId() {
		return this.predecessorId;
	}

	/** The approach to world models that its source assigns it to. */
	public @Nullable String route() {
		return this.route;
	}

	public @Nullable Openness openness() {
		return this.openness;
	}

	/** The release date as precisely as a source gives it. */
	public @Nullable Period released() {
		return (this.released != null) ? this.released.period() : null;
	}

}
