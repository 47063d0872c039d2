package org.outlay.facts.source;

import org.outlay.values.code.Coded;

/**
 * How close a source stands to what it tells: the party itself, an original report, a
 * retelling, or only cited.
 */
public enum Tier implements Coded {

	FILING, ORIGINAL, RETELLING, CITED, EDITOR

}
