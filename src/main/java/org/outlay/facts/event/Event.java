package org.outlay.facts.event;

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
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.period.ImpreciseDate;
import org.outlay.values.period.Period;

/** A dated event as one source reports it, past or planned. */
@Entity
@Immutable
public class Event {

	@Id
	private String id;

	private String sourceId;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private EventKind kind;

	private boolean planned;

	private @Nullable String sameAs;

	private @Nullable String fulfils;

	private String title;

	@EmbeddedColumnNaming("date_%s")
	private ImpreciseDate date;

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

	/**
	 * An event of a dossier.
	 * @param ordinal place among the events of the dossier
	 * @param planned whether it was still ahead when the source was published
	 * @param sameAs the event of the source that reported the same first, or null
	 * @param fulfils the planned event that this one reports as done, or null
	 * @param printed the date phrase as printed, or null if it is simply the date
	 * @param subjectIds companies, models, products and people it is about, main one
	 * first
	 */
	public Event(String id, String sourceId, int ordinal, EventKind kind, boolean planned, @Nullable String sameAs,
			@Nullable String fulfils, String title, Period date, @Nullable String printed, @Nullable String note,
			Locator locator, List<String> subjectIds) {
		this.id = id;
		this.sourceId = sourceId;
		this.ordinal = ordinal;
		this.kind = kind;
		this.planned = planned;
		this.sameAs = sameAs;
		this.fulfils = fulfils;
		this.title = title;
		this.date = ImpreciseDate.of(date);
		this.printed = printed;
		this.note = note;
		this.locator = locator;
		this.subjectIds = List.copyOf(subjectIds);
	}

	public String id() {
		return this.id;
	}

	public String sourceId() {
		return this.sourceId;
	}

	public EventKind kind() {
		return this.kind;
	}

	/** Whether it was still ahead when the source was published. */
	public boolean isPlanned() {
		return this.planned;
	}

	/** The event of the source that reported the same first; null if this is it. */
	public @Nullable String sameAs() {
		return this.sameAs;
	}

	/** The planned event that this one reports as done. */
	public @Nullable String fulfils() {
		return this.fulfils;
	}

	public String title() {
		return this.title;
	}

	public Period date() {
		return this.date.period();
	}

	/** The date phrase as printed; null if it is simply the date. */
	public @Nullable String printed() {
		return this.printed;
	}

	public @Nullable String note() {
		return this.note;
	}

	public Locator locator() {
		return this.locator;
	}

	/** Ids of the subjects it is about, main one first. */
	public List<String> subjectIds() {
		return List.copyOf(this.subjectIds);
	}

}
