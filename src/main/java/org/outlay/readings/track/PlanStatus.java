package org.outlay.readings.track;

import org.outlay.values.code.Coded;

/** What has become of a plan. */
public enum PlanStatus implements Coded {

	/** Its time is not over, or has no stated end. */
	OPEN,
	/** Its time is over, and nobody has said what came of it. */
	ENDED,
	/** An actual is recorded. */
	REALISED,
	/** It was taken back. */
	WITHDRAWN

}
