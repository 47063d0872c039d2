package org.outlay.imports.dossier;

/**
 * A field that names something else by id, kept until all files are read.
 *
 * @param to kind of thing it must name
 */
public record IdReference(Target to, String id, int line, String field) {

	/** Kinds of things that can be named. */
	public enum Target {

		SUBJECT, COMPANY, MODEL, FOLLOWER, ROUTE, SOURCE, CLAIM, EVENT, MEASURE, BASIS, USE, REGION, ITEM, SEGMENT

	}

}
