package org.outlay.doors.api.measure;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.readings.search.Search.Hit;
import org.outlay.readings.search.Search;
import org.outlay.readings.search.SearchQuery;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Coded;

/** Search across everything that has a name. */
@ApiHandler("Search")
record SearchApi(Search search, PointsOfView pointsOfView) {

	private static final HitFields FIELDS = new HitFields();

	/** The largest number of hits. */
	private static final int MOST = 1000;

	@Operation(operationId = "search", summary = "Search",
			description = "At most " + MOST + " companies, models, products, people, sources and public claims that"
					+ " contain every word. Whole names come first, claims last.")
	@ListMapping(value = "/search", table = "search")
	PageOf<HitJson> find(SearchParameters query) {
		PointOfView view = this.pointsOfView.of(query.when());
		List<Hit> hits = (query.type() != null) ? this.search.find(query.q(), query.type().code(), view.asOf(), MOST)
				: this.search.find(query.q(), view.asOf(), MOST);
		return FIELDS.page(query.listing(), hits, (page) -> page.stream().map(HitJson::of).toList())
			.seen(ViewJson.ofClaims(view));
	}

	/** The fields by which hits can be sorted and counted. */
	static final class HitFields extends ListFields<Hit> {

		HitFields() {
			count("type", Hit::type);
			sort("id", Hit::id);
			sort("title", Hit::title);
		}

	}

	/** The parameters of a search. */
	record SearchParameters(@Parameter(
			description = "Words that a hit must all contain in its name, alias, title or id, or in a figure as printed.",
			example = "bytedance") SearchQuery q,
			@Parameter(description = "Only hits of this type.", example = "company") @Nullable EntryType type,
			AsOfQuery when, ListQuery<HitFields> listing) implements Query {
	}

	/** One hit of a search. */
	record HitJson(@Schema(description = "The type of entry.", example = "company") EntryType type,
			@Schema(description = "Its id.", example = "bytedance") String id,
			@Schema(description = "The name or title.", example = "ByteDance") String title,
			@Schema(description = "The name or words that contain the search.", example = "ByteDance") String matched,
			@Schema(description = "The path of its entry.", example = "/api/v1/companies/bytedance") String href,
			@Schema(description = "The path of its page for readers.", example = "/companies/bytedance") String page) {

		static HitJson of(Hit hit) {
			EntryType type = Coded.parse(EntryType.class, hit.type());
			return new HitJson(type, hit.id(), hit.title(), hit.matched(), type.href(hit.id()), type.page(hit.id()));
		}

	}

}
