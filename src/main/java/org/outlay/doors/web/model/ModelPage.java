package org.outlay.doors.web.model;

import java.util.List;

import org.outlay.doors.web.page.Citable;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.subject.Property;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.readings.figures.SubjectProfile;
import org.outlay.readings.figures.SubjectRecord;
import org.outlay.readings.ledger.SubjectRef;

/**
 * The page of a model.
 *
 * @param line its family in the order of release, with what it follows and what follows
 * it
 * @param placements the routes sources place it on
 * @param products what else its developer has
 */
record ModelPage(AiModel model, ModelFamily line, List<Placement> placements, List<SubjectRef> products,
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
		return "Model · " + ModelFamily.kind(this.model.kind());
	}

	public String apiPath() {
		return "/api/v1/models/" + this.model.id();
	}

	/** Routes have a section of their own. */
	public SubjectProfile profile() {
		return this.record.profile().without(Property.ROUTE);
	}

	public boolean hasLine() {
		return this.line.versions().size() > 1;
	}

	/** A world model on no route is worth a word. */
	public boolean hasRoutes() {
		return !this.placements.isEmpty() || this.model.kind() == ModelKind.WORLD;
	}

	/** A route a model is placed on, and by whom. */
	record Placement(TaxonomyView taxonomy, RouteView route, List<Attribution> attributions) {
	}

}
