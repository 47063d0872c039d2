package org.outlay.facts.company;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * Kinds of companies and other organisations. A division is part of a company, a group is
 * a named set of companies; the figures of neither are figures of a company.
 */
public enum CompanyKind implements Coded {

	COMPANY, DIVISION, GROUP, INVESTOR, PUBLISHER, ASSOCIATION, UNIVERSITY;

	/**
	 * Whether it is a company, or a part or set of them; other organisations are listed
	 * and counted apart.
	 */
	public boolean isCompany() {
		return this == COMPANY || this == DIVISION || this == GROUP;
	}

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<CompanyKind> {

	}

}
