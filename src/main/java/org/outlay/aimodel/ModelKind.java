package org.outlay.aimodel;

import org.outlay.code.Coded;

/** What a model is made for. */
public enum ModelKind implements Coded {

	LANGUAGE, VIDEO, WORLD, VLA, CODE, SPATIAL, MULTIMODAL, GENERATION

}
