package org.outlay.facts.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

/** Something dated that one source tells of, past or planned. */
@Entity
@Immutable
public class Event {

	@Id
	private String id;

	private String sourceId;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private String kind;

	private boolean planned;

	private String title;

	private @Nullable LocalDate dateStart;

	private @Nullable LocalDate dateEnd;

	private String datePrecision;

	private @Nullable String printed;

	private @Nullable String note;

	private Locator locator;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "event_subject", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	@Column(name = "subject_id")
	private List<String> subjectIds = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Event() {
	}

	public String id() {
		return this.id;
	}

	public String sourceId() {
		return this.sourceId;
	}

	public EventKind kind() {
		return Coded.parse(EventKind.class, this.kind);
	}

	/** Whether it lay ahead of the source that tells of it. */
	public boolean isPlanned() {
		return this.planned;
	}

	public String title() {
		return this.title;
	}

	public Period date() {
		return new Period(true, this.dateStart, this.dateEnd, Coded.parse(Precision.class, this.datePrecision), null);
	}

	/** The date phrase as printed, where it is not plainly the date. */
	public @Nullable String printed() {
		return this.printed;
	}

	public @Nullable String note() {
		return this.note;
	}

	public Locator locator() {
		return this.locator;
	}

	/** Who and what it is about, the chief one first. */
	public List<String> subjectIds() {
		return List.copyOf(this.subjectIds);
	}

}
