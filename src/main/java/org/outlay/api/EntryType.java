package org.outlay.api;

import org.outlay.code.Coded;

/** What has an address of its own in the API. */
enum EntryType implements Coded {

	COMPANY, MODEL, PRODUCT, PERSON, SOURCE, CLAIM;

	/** Its address within the site. */
	String href(String id) {
		return Addresses.API + page(id);
	}

	/** The address of its page for readers. */
	String page(String id) {
		return "/" + ((this == COMPANY) ? "companies" : (this == PERSON) ? "people" : code() + "s") + "/" + id;
	}

}
