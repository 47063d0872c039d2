package org.outlay.facts.claim;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.UnitKind;

/**
 * One version of one claim: the unit of storage and the common ancestor of all sourced
 * quantities. A correction is a new version; the old one only gets its end.
 */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "type")
public abstract class Claim {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long rowId;

	@Column(insertable = false, updatable = false)
	private ClaimType type;

	private ClaimContent content;

	private UnitKind unitKind;

	private @Nullable String family;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private int version;

	private Instant recordedFrom;

	private @Nullable Instant recordedTo;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Claim() {
	}

	/**
	 * The first version of a claim, not recorded yet.
	 * @param unitKind of its measure, which its unit shares
	 * @param family of its basis; null without a basis
	 * @throws IllegalArgumentException if the type does not take such content
	 */
	@SuppressWarnings("NullAway.Init") // recorded later
	protected Claim(ClaimType type, ClaimContent content, UnitKind unitKind, @Nullable String family) {
		if (content.basis() != null && type != ClaimType.CAPEX) {
			throw new IllegalArgumentException("only claims of capex have a basis");
		}
		if ((content.basis() == null) != (family == null)) {
			throw new IllegalArgumentException("a basis belongs to a family of bases");
		}
		this.type = type;
		this.content = content;
		this.unitKind = unitKind;
		this.family = family;
	}

	/** The stable id, shared by all versions. */
	public String id() {
		return this.content.id();
	}

	public ClaimType type() {
		return this.type;
	}

	/** Counts from 1. */
	public int version() {
		return this.version;
	}

	/** When Outlay recorded this version. */
	public Instant recordedFrom() {
		return this.recordedFrom;
	}

	/** The moment this version ceased to be current, exclusive; null while it is. */
	public @Nullable Instant recordedTo() {
		return this.recordedTo;
	}

	/** Whether this version was current at a moment; null asks about now. */
	public boolean standsAt(@Nullable Instant moment) {
		if (moment == null) {
			return this.recordedTo == null;
		}
		return !this.recordedFrom.isAfter(moment) && (this.recordedTo == null || this.recordedTo.isAfter(moment));
	}

	public ClaimContent content() {
		return this.content;
	}

	/** The family of its basis, by its code in the dictionary; null without a basis. */
	public @Nullable String family() {
		return this.family;
	}

	/** The quantity it is about. */
	public Quantity quantity() {
		return Quantity.of(this.content, this.family);
	}

	/**
	 * Kind of its measure and unit alike, so that money measures take currencies only.
	 */
	public UnitKind unitKind() {
		return this.unitKind;
	}

	/**
	 * Records it as a version.
	 * @param place in the dossier, which is the order of the text
	 */
	public Claim recorded(int number, Instant from, int place) {
		this.version = number;
		this.recordedFrom = from;
		this.ordinal = place;
		return this;
	}

}
