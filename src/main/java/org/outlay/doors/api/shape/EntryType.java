package org.outlay.doors.api.shape;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.values.code.Coded;

/** What has an address of its own in the API. */
public enum EntryType implements Coded {

	COMPANY, MODEL, PRODUCT, PERSON, SOURCE, CLAIM;

	/** Its address within the site. */
	public String href(String id) {
		return ApiAddresses.API + page(id);
	}

	/** The address of its page for readers. */
	public String page(String id) {
		return "/" + ((this == COMPANY) ? "companies" : (this == PERSON) ? "people" : code() + "s") + "/" + id;
	}

}
