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
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.values.period.PublicationWindow;

/**
 * A publication: an article, filing or dataset that Outlay has read, or one that such a
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

	private SourceKind kind;

	private Tier tier;

	private @Nullable String link;

	private String licence;

	private @Nullable LocalDate accessed;

	@EmbeddedColumnNaming("published_%s")
	private @Nullable PublicationWindow published;

	private @Nullable String basedOn;

	private @Nullable String note;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Source() {
	}

	/** A source that Outlay has read. */
	public Source(String id, String prefix, String title, @Nullable String publisherId, List<String> authors,
			String language, SourceKind kind, Tier tier, @Nullable String link, String licence, LocalDate accessed,
			PublicationWindow published, @Nullable String basedOn, @Nullable String note) {
		this.id = id;
		this.prefix = prefix;
		this.title = title;
		this.publisherId = publisherId;
		this.authors = List.copyOf(authors);
		this.language = language;
		this.kind = kind;
		this.tier = tier;
		this.link = link;
		this.licence = licence;
		this.accessed = accessed;
		this.published = published;
		this.basedOn = basedOn;
		this.note = note;
	}

	/** A source that Outlay has not read, only seen cited. */
	public Source(String id, @Nullable String publisherId) {
		this.id = id;
		this.title = "[Cited, not read by Outlay]";
		this.publisherId = publisherId;
		this.kind = SourceKind.ARTICLE;
		this.tier = Tier.CITED;
		this.licence = "Not read.";
	}

	public String id() {
		return this.id;
	}

	/**
	 * The start of the ids of its claims and events; null if the source is only cited.
	 */
	public @Nullable String prefix() {
		return this.prefix;
	}

	/** In brackets if the text has no title and this one is ours. */
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
		return this.kind;
	}

	public Tier tier() {
		return this.tier;
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

	/** The days on which it may have been published; null if Outlay has not read it. */
	public @Nullable PublicationWindow published() {
		return this.published;
	}

	/** The source this one retells as a whole. */
	public @Nullable String basedOn() {
		return this.basedOn;
	}

	/** Whether Outlay has read it itself; the others are only cited. */
	public boolean isRead() {
		return this.tier != Tier.CITED;
	}

	public @Nullable String note() {
		return this.note;
	}

}
