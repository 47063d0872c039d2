package org.outlay.facts.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

/**
 * One version of one claim: the unit of storage and the common ancestor of all sourced
 * quantities. Imports write the rows; here they are only read.
 */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "type")
public abstract class Claim {

	@Id
	private Long rowId;

	@Column(insertable = false, updatable = false)
	private String type;

	private String id;

	private int version;

	private Instant recordedFrom;

	private @Nullable Instant recordedTo;

	private String sourceId;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private Locator locator;

	private String subjectId;

	private String measure;

	private @Nullable String basis;

	private @Nullable String partUse;

	private @Nullable String partRegion;

	private @Nullable String partItem;

	private @Nullable String partSegment;

	private boolean periodInstant;

	private @Nullable LocalDate periodStart;

	private @Nullable LocalDate periodEnd;

	private String periodPrecision;

	private @Nullable String periodLabel;

	private String amountKind;

	@Column(precision = 38, scale = 10)
	private @Nullable BigDecimal low;

	private boolean lowIncluded;

	@Column(precision = 38, scale = 10)
	private @Nullable BigDecimal high;

	private boolean highIncluded;

	private String unit;

	private @Nullable String hedge;

	private String asPrinted;

	private @Nullable Integer decimals;

	private String nature;

	private String status;

	private String asserterKind;

	private String asserterName;

	private @Nullable String asserterId;

	private @Nullable String basedOn;

	private @Nullable String partOf;

	private @Nullable String repeats;

	private @Nullable String revises;

	private @Nullable String corrects;

	private String rank;

	private @Nullable String rankReason;

	private @Nullable String note;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Claim() {
	}

	/** The stable id, the same for every version. */
	public String id() {
		return this.id;
	}

	public ClaimType type() {
		return Coded.parse(ClaimType.class, this.type);
	}

	/** Counts from 1. */
	public int version() {
		return this.version;
	}

	/** When Outlay took this version in. */
	public Instant recordedFrom() {
		return this.recordedFrom;
	}

	/** The moment this version stopped standing, not included; absent while it stands. */
	public @Nullable Instant recordedTo() {
		return this.recordedTo;
	}

	/** Whether this version stood at a moment, or stands now. */
	public boolean standsAt(@Nullable Instant moment) {
		if (moment == null) {
			return this.recordedTo == null;
		}
		return !this.recordedFrom.isAfter(moment) && (this.recordedTo == null || this.recordedTo.isAfter(moment));
	}

	/** What it states, as values. */
	public ClaimContent content() {
		return new ClaimContent(this.id, this.subjectId, this.measure, this.basis,
				new Breakdown(this.partUse, this.partRegion, this.partItem, this.partSegment), period(), amount(),
				Coded.parse(Nature.class, this.nature),
				Arrays.stream(this.status.split(",")).map(Status::valueOf).collect(Collectors.toSet()),
				new Asserter(Coded.parse(AsserterKind.class, this.asserterKind), this.asserterName, this.asserterId),
				this.sourceId, this.locator, this.basedOn,
				new ClaimLinks(this.partOf, this.repeats, this.revises, this.corrects),
				Coded.parse(Rank.class, this.rank), this.rankReason, this.note);
	}

	private Period period() {
		return new Period(this.periodInstant, this.periodStart, this.periodEnd,
				Coded.parse(Precision.class, this.periodPrecision), this.periodLabel);
	}

	private Amount amount() {
		return new Amount(Coded.parse(Kind.class, this.amountKind),
				new Interval(this.low, this.lowIncluded, this.high, this.highIncluded), new Unit(this.unit), this.hedge,
				this.asPrinted, this.decimals);
	}

}
