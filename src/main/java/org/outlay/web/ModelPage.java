package org.outlay.web;

import org.outlay.aimodel.AiModel;

/**
 * The page of a model.
 *
 * @param successors models that name it as their predecessor
 */
record ModelPage(AiModel model, ModelTable successors, SubjectRecord record) implements Citable {

	@Override
	public String title() {
		return name() + ": AI model";
	}

	@Override
	public String description() {
		return "Who develops " + name() + ", when it came out, and " + this.record.figures()
				+ " of it, each with its source.";
	}

	public String name() {
		return this.model.name();
	}

	public String kicker() {
		return "Model · " + ModelsPage.kind(this.model.kind());
	}

	public String apiPath() {
		return "/api/v1/models/" + this.model.id();
	}

}
