package org.outlay.facts.company;

import org.outlay.values.code.Coded;

/**
 * What a company is. A division is part of a company, a group a named set of them;
 * neither's figures are a company's.
 */
public enum CompanyKind implements Coded {

	COMPANY, DIVISION, GROUP, INVESTOR, PUBLISHER, ASSOCIATION

}
