package org.outlay.comparison;

import org.outlay.code.Coded;

/** What rows are sorted by; amounts from the largest down. */
public enum Order implements Coded {

	NAME, LOW, HIGH

}
