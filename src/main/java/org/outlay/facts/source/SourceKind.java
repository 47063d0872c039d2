package org.outlay.facts.source;

import org.outlay.values.code.Coded;

/** What a source is; the editor is the one source without a text. */
public enum SourceKind implements Coded {

	ARTICLE, FILING, DATASET, EDITOR

}
