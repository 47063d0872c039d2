package org.outlay.facts.model;

import org.outlay.values.code.Coded;

/** Whether a model's weights are open, closed, or shown to some. */
public enum Openness implements Coded {

	OPEN, CLOSED, PREVIEW

}
