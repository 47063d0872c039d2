package org.outlay.facts.model;

import org.outlay.values.code.Coded;

/** What a model is made for. */
public enum ModelKind implements Coded {

	LANGUAGE, VIDEO, WORLD, VLA, CODE, SPATIAL, MULTIMODAL, GENERATION

}
