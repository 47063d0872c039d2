package org.outlay.web;

import org.outlay.aimodel.ModelKind;

import org.springframework.http.HttpStatus;

/** The list of models. */
record ModelsPage(FilterForm form, ModelTable table, ShownChart chart) implements WebPage {

	@Override
	public String title() {
		return this.form.title("AI models");
	}

	@Override
	public String description() {
		return "AI models that sources name: who develops them, what they are made for, when they came out.";
	}

	@Override
	public String tablePath() {
		return this.form.narrowing("/api/v1/models");
	}

	public String summary() {
		return Phrases.capital(Phrases.count(this.table.rows().size(), "model"))
				+ ", the newest first; those whose release no source dates come last.";
	}

	@Override
	public HttpStatus status() {
		return this.form.status();
	}

	/** What a model is made for, for a heading. */
	static String kind(ModelKind kind) {
		return (kind == ModelKind.VLA) ? "Vision-language-action" : Phrases.capital(kind.words());
	}

}
