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

/** A product or service, a chip, or a market. */
@Entity
@DiscriminatorValue("product")
public class Product extends Subject {

	private ProductKind kind;

	private @Nullable String ownerId;

	@EmbeddedColumnNaming("launched_%s")
	private @Nullable ImpreciseDate launched;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Product() {
	}

	/** A product by its resolved attributes; the owner and launch date may be unknown. */
	public Product(String id, String name, ProductKind kind, @Nullable String ownerId, @Nullable Period launched) {
		super(SubjectType.PRODUCT, id, name);
		this.kind = kind;
		this.ownerId = ownerId;
		this.launched = Optional.ofNullable(launched).map(ImpreciseDate::of).orElse(null);
	}

	public ProductKind kind() {
		return this.kind;
	}

	public @Nullable String ownerId() {
		return this.ownerId;
	}

	/** The launch date as precisely as a source gives it. */
	public @Nullable Period launched() {
		return (this.launched != null) ? this.launched.period() : null;
	}

}
