package org.outlay.track;

import org.outlay.code.Coded;

/** What has become of a plan. */
public enum Fate implements Coded {

	/** Its time is not over, or has no stated end. */
	OPEN,
	/** Its time is over, and nobody has said what came of it. */
	ENDED,
	/** An actual is recorded. */
	REALISED,
	/** It was taken back. */
	WITHDRAWN

}
