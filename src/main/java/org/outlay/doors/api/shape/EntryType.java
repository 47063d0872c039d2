package org.outlay.doors.api.shape;

import org.outlay.values.code.Coded;

/** The types of entries that have an address of their own in the API. */
public enum EntryType implements Coded {

	COMPANY, MODEL, PRODUCT, PERSON, SOURCE, CLAIM;

	/** The path of an entry in the API. */
	public String href(String id) {
		return ApiAddresses.API + page(id);
	}

	/** The path of its page for readers. */
	public String page(String id) {
		return "/" + ((this == COMPANY) ? "companies" : (this == PERSON) ? "people" : code() + "s") + "/" + id;
	}

}
