package org.outlay.readings.change;

/**
 * Something that happened to the record: a version of a claim was taken in, or ended
 * without another one in its place.
 *
 * @param claim the id of the claim
 * @param end whether the version ended
 * @param wanted whether it may be one of the changes asked for
 */
record RecordEvent(ChangeCursor position, String claim, int version, boolean end, boolean wanted) {

	/** Never moves: a version is taken in once and ends once. */
	String id() {
		return this.claim + "." + this.version + (this.end ? ".end" : "");
	}

	/** What {@link #key} of its figure is. */
	String key() {
		return key(this.claim, this.version);
	}

	static String key(String claim, int version) {
		return claim + "." + version;
	}

}
