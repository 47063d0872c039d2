package org.outlay.doors.api.model;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.subject.Property;

/** A product or service, a chip, or a market. */
@Schema(name = "Product")
record ProductJson(@Schema(description = "Stable, never used again.", example = "doubao") String id,
		@Schema(description = "The name readers know it by.", example = "Doubao") String name,
		@Schema(description = "Whose it is.") @Nullable Ref owner,
		@Schema(description = "What it is.", example = "app") ProductKind kind,
		@Schema(description = "When it was launched, as finely as a source tells.") @Nullable PeriodJson launched,
		@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
		@Schema(description = "Every attribute, with who gives it.") List<StatementJson> statements,
		@Schema(description = "How many standing claims are about it.", example = "6") long claimCount,
		@Schema(description = "Where to read on.") SubjectLinks links,
		@Schema(description = "The path of this entry.", example = "/api/v1/products/doubao") String href,
		@Schema(description = "The path of its page for readers.", example = "/products/doubao") String page)
		implements
			Identified {

	static ProductJson of(Product product, NamedRefs names, List<StatementJson> statements, long claimCount) {
		return new ProductJson(product.id(), product.name(), names.subject(product.ownerId()), product.kind(),
				PeriodJson.ofNullable(product.launched()), StatementJson.of(Property.ALIAS, statements), statements,
				claimCount, SubjectLinks.of(product.id()), EntryType.PRODUCT.href(product.id()),
				EntryType.PRODUCT.page(product.id()));
	}

}
