package org.outlay.facts.source;

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

import org.outlay.values.code.Coded;
import org.outlay.values.period.PublicationWindow;

/**
 * One publication: an article, filing or dataset that Outlay has read, or one that such a
 * text cites as its origin.
 */
@Entity
@Immutable
public class Source {

	@Id
	private String id;

	private @Nullable String prefix;

	private String title;

	private @Nullable String publisherId;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "source_author", joinColumns = @JoinColumn(name = "source_id"))
	@OrderColumn(name = "position")
	@Column(name = "name")
	private List<String> authors = new ArrayList<>();

	private @Nullable String language;

	private String kind;

	private String tier;

	private @Nullable String link;

	private String licence;

	private @Nullable LocalDate accessed;

	private @Nullable LocalDate publishedEarliest;

	private @Nullable LocalDate publishedLatest;

	private @Nullable String basedOn;

	private @Nullable String note;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Source() {
	}

	public String id() {
		return this.id;
	}

	/**
	 * What ids of claims and events from this source start with; absent for a source only
	 * cited.
	 */
	public @Nullable String prefix() {
		return this.prefix;
	}

	/** In brackets where the text has no title and this one is ours. */
	public String title() {
		return this.title;
	}

	public @Nullable String publisherId() {
		return this.publisherId;
	}

	public List<String> authors() {
		return List.copyOf(this.authors);
	}

	public @Nullable String language() {
		return this.language;
	}

	public SourceKind kind() {
		return Coded.parse(SourceKind.class, this.kind);
	}

	public Tier tier() {
		return Coded.parse(Tier.class, this.tier);
	}

	public @Nullable String link() {
		return this.link;
	}

	public String licence() {
		return this.licence;
	}

	public @Nullable LocalDate accessed() {
		return this.accessed;
	}

	/** When it came out; absent for a source Outlay has not read. */
	public @Nullable PublicationWindow published() {
		if (this.publishedEarliest == null || this.publishedLatest == null) {
			return null;
		}
		return new PublicationWindow(this.publishedEarliest, this.publishedLatest);
	}

	/** The source this one retells as a whole. */
	public @Nullable String basedOn() {
		return this.basedOn;
	}

	/** Whether Outlay has read it itself; the others are only cited. */
	public boolean isRead() {
		return tier() != Tier.CITED;
	}

	public @Nullable String note() {
		return this.note;
	}

}
