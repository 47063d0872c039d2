package org.outlay.readings.comparison;

import org.outlay.values.code.Coded;

/** What rows are sorted by; amounts from the largest down. */
public enum SortBy implements Coded {

	NAME, LOW, HIGH

}
