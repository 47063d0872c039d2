package org.outlay.web;

import java.util.List;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.ModelKind;
import org.outlay.ledger.SubjectRef;
import org.outlay.subject.Property;

/**
 * The page of a model.
 *
 * @param line its family in the order of release, with what it follows and what follows
 * it
 * @param placements the routes sources place it on
 * @param products what else its developer has
 */
record ModelPage(AiModel model, Lineage line, List<Placement> placements, List<SubjectRef> products,
		SubjectRecord record) implements Citable {

	@Override
	public String title() {
		return name() + ": AI model";
	}

	@Override
	public String description() {
		return "Who develops " + name() + ", when it came out and where it stands, as sources tell it; "
				+ this.record.figures() + " of it.";
	}

	public String name() {
		return this.model.name();
	}

	public String kicker() {
		return "Model · " + Lineage.kind(this.model.kind());
	}

	public String apiPath() {
		return "/api/v1/models/" + this.model.id();
	}

	/** Routes have a section of their own. */
	public Portrait portrait() {
		return this.record.portrait().without(Property.ROUTE);
	}

	public boolean hasLine() {
		return this.line.versions().size() > 1;
	}

	/** A world model on no route is worth a word. */
	public boolean hasRoutes() {
		return !this.placements.isEmpty() || this.model.kind() == ModelKind.WORLD;
	}

	/** A route a model is placed on, and by whom. */
	record Placement(TaxonomyView taxonomy, RouteView route, List<Witness> witnesses) {
	}

}
