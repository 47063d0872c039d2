package org.outlay.ingest;

/** One entry of a file cannot be taken; the reader notes it and goes on with the next. */
class Refused extends RuntimeException {

	private final int line;

	private final String field;

	Refused(int line, String field, String reason) {
		super(reason);
		this.line = line;
		this.field = field;
	}

	Problem in(String file) {
		return new Problem(file, this.line, this.field, String.valueOf(getMessage()));
	}

}
