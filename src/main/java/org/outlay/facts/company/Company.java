package org.outlay.facts.company;

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
import org.outlay.values.code.Coded;

/**
 * An organisation that spends, is invested in or publishes; also a division of one, or a
 * named group of several.
 */
@Entity
@DiscriminatorValue("company")
public class Company extends Subject {

	private String kind;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 2)
	private @Nullable String country;

	private @Nullable String parentId;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "company_member", joinColumns = @JoinColumn(name = "group_id"))
	@Column(name = "member_id")
	private Set<String> memberIds = new TreeSet<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Company() {
	}

	public CompanyKind kind() {
		return Coded.parse(CompanyKind.class, this.kind);
	}

	/** ISO 3166-1 alpha-2, where a source or the editor gives one. */
	public @Nullable String country() {
		return this.country;
	}

	/** The company a division is part of. */
	public @Nullable String parentId() {
		return this.parentId;
	}

	/** Whom a group stands for, in the order of their ids. */
	public Set<String> memberIds() {
		return new TreeSet<>(this.memberIds);
	}

}
