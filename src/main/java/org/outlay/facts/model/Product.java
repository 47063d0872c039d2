package org.outlay.facts.model;

import java.time.LocalDate;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.subject.Subject;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

/** A product or service, a chip, or a market. */
@Entity
@DiscriminatorValue("product")
public class Product extends Subject {

	private @Nullable String ownerId;

	private String kind;

	private @Nullable LocalDate launchedStart;

	private @Nullable LocalDate launchedEnd;

	private @Nullable String launchedPrecision;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Product() {
	}

	public @Nullable String ownerId() {
		return this.ownerId;
	}

	public ProductKind kind() {
		return Coded.parse(ProductKind.class, this.kind);
	}

	/** When it was launched, as finely as a source tells. */
	public @Nullable Period launched() {
		return (this.launchedPrecision != null) ? new Period(true, this.launchedStart, this.launchedEnd,
				Coded.parse(Precision.class, this.launchedPrecision), null) : null;
	}

}
