package org.outlay.doors.web.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.SubjectRows;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Property;
import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.ModelFamilies;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.readings.figures.SubjectProfile;
import org.outlay.readings.figures.SubjectRecords.SubjectRecord;
import org.outlay.readings.figures.SubjectRecords;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The list of models, the page that compares routes, and the page of each model. */
@Controller
record ModelPages(AiModels models, SubjectRows rows, SubjectRecords records, ModelFamilies families,
		TaxonomyViews taxonomyViews, Products products, Charts charts) {

	@GetMapping("/models")
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		Choice kind = Choice.of("kind", "Kind", "Any kind",
				Stream.of(ModelKind.values())
					.map((one) -> new Choice.Option(one.code(), ModelFamily.kind(one)))
					.toList(),
				query);
		Choice openness = Choice.of("openness", "Openness", "Any", Openness.values(), query);
		FilterForm form = FilterForm.of("/models", kind, openness);
		List<AiModel> chosen = this.models.findAll(Sort.by("name"))
			.stream()
			.filter((model) -> !form.isWrong() && kind.allows(model.kind()) && openness.allows(model.openness()))
			.toList();
		ShownChart chart = this.charts.of(ChartTopic.of(ChartKind.MODELS, null), view);
		return new ModelsPage(form, form.title("AI models"),
				"AI models that sources name: who develops them, what they are made for, when they came out.",
				this.families.families(chosen), this.families.single(chosen), this.taxonomyViews.all(),
				new SubjectRows.ModelTable("AI models", this.rows.models(chosen)), chart)
			.in("model/index");
	}

	@GetMapping("/models/routes")
	ModelAndView routes() {
		return new RoutesPage(this.taxonomyViews.all(), this.taxonomyViews.readings()).in("model/routes");
	}

	@GetMapping("/models/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		AiModel model = this.models.findById(id).orElse(null);
		if (model == null) {
			return product(id);
		}
		return new ModelPage(model, this.families.around(model), placements(id), products(model.developerId()),
				this.records.of(model, view))
			.in("model/show");
	}

	/** Some ids of products were ids of models. */
	private ModelAndView product(String id) {
		Product moved = this.products.findById(id).orElseThrow(() -> new NotFound("model", id));
		RedirectView product = new RedirectView("/products/" + moved.id(), true);
		product.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
		product.setExposeModelAttributes(false);
		product.setPropagateQueryParams(true);
		return new ModelAndView(product);
	}

	private List<Placement> placements(String id) {
		return this.taxonomyViews.all()
			.stream()
			.flatMap((taxonomy) -> taxonomy.routes()
				.stream()
				.flatMap((route) -> route.models()
					.stream()
					.filter((placed) -> placed.model().id().equals(id))
					.map((placed) -> new Placement(taxonomy, route, placed.attributions()))))
			.toList();
	}

	private List<SubjectRef> products(@Nullable String developer) {
		return (developer == null) ? List.of()
				: this.products.findByOwnerIdIn(List.of(developer))
					.stream()
					.map((product) -> SubjectRef.of(product))
					.sorted(Comparator.comparing(SubjectRef::name, String.CASE_INSENSITIVE_ORDER))
					.toList();
	}

	/**
	 * The list of models.
	 *
	 * @param single models of no family
	 */
	record ModelsPage(FilterForm form, String title, String description, List<ModelFamily> families, ModelFamily single,
			List<TaxonomyViews.TaxonomyView> taxonomies, SubjectRows.ModelTable table,
			ShownChart chart) implements FilteredPage {

		public String summary() {
			return English.capital(English.count(this.table.rows().size(), "model")) + ", "
					+ English.count(this.families.size(), "family", "families")
					+ ". Versions are in the order of their release, as exactly as sources date it.";
		}

	}

	/**
	 * Routes side by side, taxonomy by taxonomy.
	 *
	 * @param readings how routes of different taxonomies compare, as the editor reads
	 * them
	 */
	record RoutesPage(List<TaxonomyViews.TaxonomyView> taxonomies,
			List<TaxonomyViews.Reading> readings) implements Citable {

		@Override
		public String title() {
			return "Routes to " + English
				.list(this.taxonomies.stream().map(TaxonomyViews.TaxonomyView::classifies).distinct().toList());
		}

		@Override
		public String description() {
			return "The routes by which sources sort models, side by side: what each route builds on, makes and leaves"
					+ " undone, which models are placed on it, who follows it, and how far it has come.";
		}

		public String summary() {
			long routes = this.taxonomies.stream().mapToLong((taxonomy) -> taxonomy.routes().size()).sum();
			return English.capital(English.count(this.taxonomies.size(), "taxonomy", "taxonomies")) + " with "
					+ English.count(routes, "route")
					+ ". Each is described as in its own source, in our words, and they are never joined.";
		}

		@Override
		public String tablePath() {
			return "/api/v1/taxonomies";
		}

	}

	/**
	 * The page of a model.
	 *
	 * @param line its family in the order of release, with its predecessor and successors
	 * @param placements the routes sources place it on
	 * @param products other products of its developer, by name
	 */
	record ModelPage(AiModel model, ModelFamily line, List<Placement> placements, List<SubjectRef> products,
			SubjectRecord record) implements Citable {

		@Override
		public String title() {
			return this.model.name() + ": AI model";
		}

		@Override
		public String description() {
			return this.model.name() + ", its developer, release and place among others, as sources report them; "
					+ this.record.figures() + " of it.";
		}

		public String kicker() {
			return "Model · " + ModelFamily.kind(this.model.kind());
		}

		/** The attributes without the route, which has a section of its own. */
		public SubjectProfile profile() {
			return this.record.profile().without(Property.ROUTE);
		}

		/** Whether to show the routes: of a world model also that it is on none. */
		public boolean hasRoutes() {
			return !this.placements.isEmpty() || this.model.kind() == ModelKind.WORLD;
		}

	}

	/** A route a model is placed on, and the sources that place it. */
	record Placement(TaxonomyViews.TaxonomyView taxonomy, TaxonomyViews.TaxonomyView.RouteView route,
			List<Attribution> attributions) {
	}

}
