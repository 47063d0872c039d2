package org.outlay.facts.company;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.subject.Subject;
import org.outlay.facts.subject.SubjectType;

/**
 * An organisation that spends, is invested in or publishes; also a division of one, or a
 * named group of several.
 */
@Entity
@DiscriminatorValue("company")
public class Company extends Subject {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private CompanyKind kind;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 2)
	private @Nullable String country;

	private @Nullable String parentId;

	private boolean open;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "company_member", joinColumns = @JoinColumn(name = "group_id"))
	@Column(name = "member_id")
	private Set<String> memberIds = new TreeSet<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Company() {
	}

	/**
	 * A company by its resolved attributes.
	 * @param country ISO 3166-1 alpha-2, or null if unknown
	 * @param parentId the company a division is part of, or null
	 * @param memberIds members of a group
	 * @param open whether a group stands for its members and perhaps others
	 * @throws IllegalArgumentException if it is its own parent or member, if it is open
	 * and no group, or if the country is not a code of ISO 3166-1
	 */
	public Company(String id, String name, CompanyKind kind, @Nullable String country, @Nullable String parentId,
			Collection<String> memberIds, boolean open) {
		super(SubjectType.COMPANY, id, name);
		if (country != null && !COUNTRIES.contains(country)) {
			throw new IllegalArgumentException("'" + country + "' is not an ISO 3166 country code such as CN");
		}
		if (id.equals(parentId) || memberIds.contains(id)) {
			throw new IllegalArgumentException(id + " cannot be its own parent or member");
		}
		if (open && kind != CompanyKind.GROUP) {
			throw new IllegalArgumentException(
					"only a group can be open, and " + id + " is another kind of organisation");
		}
		this.kind = kind;
		this.open = open;
		this.country = country;
		this.parentId = parentId;
		this.memberIds = new TreeSet<>(memberIds);
	}

	public CompanyKind kind() {
		return this.kind;
	}

	/** ISO 3166-1 alpha-2; null if neither a source nor the editor gives one. */
	public @Nullable String country() {
		return this.country;
	}

	/** The company a division is part of; null for all others. */
	public @Nullable String parentId() {
		return this.parentId;
	}

	/** Whether it is a group of its members and perhaps others. */
	public boolean isOpen() {
		return this.open;
	}

	/** The members of a group, sorted by id. */
	public Set<String> memberIds() {
		return new TreeSet<>(this.memberIds);
	}

}
