package org.outlay.doors.api.model;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.SubjectLists;
import org.outlay.doors.api.list.SubjectLists.SubjectFacts;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.Ref.SubjectLinks;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.StatementJson.AttestedJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Property;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** AI models, products, services, chips and markets. */
@ApiHandler("Models and products")
record ModelApi(AiModels models, Products products, SubjectLists subjects) {

	private static final ModelFields MODELS = new ModelFields();

	private static final ProductFields PRODUCTS = new ProductFields();

	@Operation(operationId = "listModels", summary = "List models", description = "AI models, by name.")
	@ListMapping(value = "/models", table = "models")
	PageOf<ModelJson> listModels(ModelQuery query) {
		List<AiModel> all = this.models.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		return this.subjects.page(MODELS, query.listing(), query.when(), all, this::modelRows, ModelJson::id);
	}

	@Operation(operationId = "showModel", summary = "Show a model",
			description = "One AI model; every attribute with its source.")
	@GetMapping("/models/{slug}")
	ModelDetailJson showModel(
			@Parameter(description = "The id of the model.", example = "seedance-2-0") @PathVariable String slug,
			AsOfQuery query) {
		AiModel model = this.models.findById(slug).orElseThrow(() -> RefusedRequest.unknownId("model", slug, "models"));
		return new ModelDetailJson(this.subjects.one(model, query, this::modelRows), this.subjects.view(query));
	}

	private List<ModelJson> modelRows(List<AiModel> page, SubjectFacts facts) {
		NamedRefs names = this.subjects
			.names(page.stream().flatMap((row) -> Stream.of(row.developerId(), row.predecessorId())));
		List<AiModel> successors = this.models.findByPredecessorIdIn(page.stream().map(AiModel::id).toList());
		return page.stream().map((row) -> ModelJson.of(row, names, after(row, successors), facts)).toList();
	}

	private static List<Ref> after(AiModel model, List<AiModel> successors) {
		return Ref.byName(successors.stream().filter((later) -> model.id().equals(later.predecessorId())).toList());
	}

	@Operation(operationId = "listProducts", summary = "List products",
			description = "Products, services, chips and markets, by name.")
	@ListMapping(value = "/products", table = "products")
	PageOf<ProductJson> listProducts(ProductQuery query) {
		List<Product> all = this.products.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		return this.subjects.page(PRODUCTS, query.listing(), query.when(), all, this::productRows, ProductJson::id);
	}

	@Operation(operationId = "showProduct", summary = "Show a product",
			description = "One product; every attribute with its source.")
	@GetMapping("/products/{slug}")
	ProductDetailJson showProduct(
			@Parameter(description = "The id of the product.", example = "doubao") @PathVariable String slug,
			AsOfQuery query) {
		Product product = this.products.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("product", slug, "products"));
		return new ProductDetailJson(this.subjects.one(product, query, this::productRows), this.subjects.view(query));
	}

	private List<ProductJson> productRows(List<Product> page, SubjectFacts facts) {
		NamedRefs names = this.subjects.names(page.stream().map(Product::ownerId));
		return page.stream().map((row) -> ProductJson.of(row, names, facts)).toList();
	}

	/** The fields by which models can be sorted and counted. */
	static final class ModelFields extends ListFields<AiModel> {

		ModelFields() {
			haveClaims();
			sort("id", AiModel::id);
			sort("name", AiModel::name);
			count("developer", AiModel::developerId);
			count("family", AiModel::family);
			count("kind", AiModel::kind);
			count("openness", AiModel::openness);
			sort("released", (model) -> (model.released() != null) ? model.released().start() : null);
		}

	}

	/** The parameters of the list of models. */
	record ModelQuery(
			@Parameter(description = "Models of these companies.",
					example = "bytedance") @Vocabulary.Known(Vocabulary.COMPANY) @Nullable List<String> developer,
			@Parameter(description = "Models of these kinds.", example = "video,world") @Nullable List<ModelKind> kind,
			@Parameter(description = "Models of these families.",
					example = "Seedance") @Vocabulary.Known(Vocabulary.FAMILY) @Nullable List<String> family,
			@Parameter(description = "Models whose weights are published in one of these ways.",
					example = "open") @Nullable List<Openness> openness,
			@Parameter(
					description = "Models released within one of these periods, or possibly so if only a longer period is known.",
					example = "2025") @Nullable List<Period> released,
			AsOfQuery when, ListQuery<ModelFields> listing) implements Query {

		boolean lets(AiModel model) {
			Period released = model.released();
			return Query.among(this.developer, model.developerId()) && Query.among(this.kind, model.kind())
					&& Query.among(this.family, model.family()) && Query.among(this.openness, model.openness())
					&& (this.released == null
							|| (released != null && this.released.stream().anyMatch(released::overlaps)));
		}

	}

	/** An AI model, with the point of view of the answer. */
	record ModelDetailJson(@JsonUnwrapped ModelJson model,
			@Schema(description = "The point of view from which claims were counted.") ViewJson view) {
	}

	/** An AI model. */
	record ModelJson(@Schema(description = "Permanent; never reused.", example = "seedance-2-0") String id,
			@Schema(description = "The name readers know it by.", example = "Seedance 2.0") String name,
			@Schema(description = "The developer.") @Nullable Ref developer,
			@Schema(description = "The family it belongs to.", example = "Seedance") @Nullable String family,
			@Schema(description = "The kind of content it makes.", example = "video") ModelKind kind,
			@Schema(description = "The model it follows.") @Nullable Ref predecessor,
			@Schema(description = "The models that follow it.") List<Ref> successors,
			@Schema(description = "The routes to a world model on which sources place it.") List<AttestedJson> routes,
			@Schema(description = "Whether a source calls it open source (open), closed or a preview.",
					example = "open") @Nullable Openness openness,
			@Schema(description = "When it was released, as precisely as a source states it.") @Nullable PeriodJson released,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with its source.") List<StatementJson> statements,
			@Schema(description = "The number of current claims about it.", example = "3") long claimCount,
			@Schema(description = "Lists with more about it.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/models/seedance-2-0") String href,
			@Schema(description = "The path of its page for readers.", example = "/models/seedance-2-0") String page) {

		static ModelJson of(AiModel model, NamedRefs names, List<Ref> successors, SubjectFacts facts) {
			List<StatementJson> statements = facts.statementsOf(model.id());
			return new ModelJson(model.id(), model.name(), names.subject(model.developerId()), model.family(),
					model.kind(), names.subject(model.predecessorId()), successors,
					StatementJson.of(Property.ROUTE, statements), model.openness(),
					PeriodJson.ofNullable(model.released()), StatementJson.of(Property.ALIAS, statements), statements,
					facts.claimsOf(model.id()), SubjectLinks.of(model.id()), EntryType.MODEL.href(model.id()),
					EntryType.MODEL.page(model.id()));
		}

	}

	/** The fields by which products can be sorted and counted. */
	static final class ProductFields extends ListFields<Product> {

		ProductFields() {
			haveClaims();
			sort("id", Product::id);
			sort("name", Product::name);
			count("owner", Product::ownerId);
			count("kind", Product::kind);
			sort("launched", (product) -> (product.launched() != null) ? product.launched().start() : null);
		}

	}

	/** The parameters of the list of products. */
	record ProductQuery(
			@Parameter(description = "Products of these companies.",
					example = "bytedance") @Vocabulary.Known(Vocabulary.COMPANY) @Nullable List<String> owner,
			@Parameter(description = "Products of these kinds.", example = "app,chip") @Nullable List<ProductKind> kind,
			AsOfQuery when, ListQuery<ProductFields> listing) implements Query {

		boolean lets(Product product) {
			return Query.among(this.owner, product.ownerId()) && Query.among(this.kind, product.kind());
		}

	}

	/** A product, with the point of view of the answer. */
	record ProductDetailJson(@JsonUnwrapped ProductJson product,
			@Schema(description = "The point of view from which claims were counted.") ViewJson view) {
	}

	/** A product or service, a chip, or a market. */
	record ProductJson(@Schema(description = "Permanent; never reused.", example = "doubao") String id,
			@Schema(description = "The name readers know it by.", example = "Doubao") String name,
			@Schema(description = "The owner.") @Nullable Ref owner,
			@Schema(description = "The kind of product.", example = "app") ProductKind kind,
			@Schema(description = "When it was launched, as precisely as a source states it.") @Nullable PeriodJson launched,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with its source.") List<StatementJson> statements,
			@Schema(description = "The number of current claims about it.", example = "6") long claimCount,
			@Schema(description = "Lists with more about it.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/products/doubao") String href,
			@Schema(description = "The path of its page for readers.", example = "/products/doubao") String page) {

		static ProductJson of(Product product, NamedRefs names, SubjectFacts facts) {
			List<StatementJson> statements = facts.statementsOf(product.id());
			return new ProductJson(product.id(), product.name(), names.subject(product.ownerId()), product.kind(),
					PeriodJson.ofNullable(product.launched()), StatementJson.of(Property.ALIAS, statements), statements,
					facts.claimsOf(product.id()), SubjectLinks.of(product.id()), EntryType.PRODUCT.href(product.id()),
					EntryType.PRODUCT.page(product.id()));
		}

	}

}
