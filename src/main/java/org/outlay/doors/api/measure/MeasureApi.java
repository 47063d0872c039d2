package org.outlay.doors.api.measure;

import java.util.List;
import java.util.Map;

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
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Comparability;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.UnitWords;
import org.outlay.values.period.AsOf;

import org.springframework.data.domain.Sort;

/** The dictionary of measures. */
@ApiHandler("Dictionary")
record MeasureApi(Measures measures, Bases bases, CountsById tallies, PointsOfView pointsOfView) {

	private static final MeasureFields FIELDS = new MeasureFields();

	@Operation(operationId = "listMeasures", summary = "List measures",
			description = "The dictionary of measures, in its own order. The meaning of a code never changes.")
	@ListMapping(value = "/measures", table = "measures")
	PageOf<MeasureJson> list(MeasureQuery query) {
		List<Measure> all = this.measures.findAll(Sort.by("ordinal")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return FIELDS.page(query.listing(), all, (page) -> rows(page, view.asOf())).seen(ViewJson.ofClaims(view));
	}

	private List<MeasureJson> rows(List<Measure> page, AsOf asOf) {
		List<BasisJson> all = this.bases.findAll(Sort.by("ordinal")).stream().map(BasisJson::of).toList();
		Map<String, Long> counts = this.tallies.claimsOf(page.stream().map(Measure::code).toList(), asOf);
		return page.stream()
			.map((measure) -> MeasureJson.of(measure, all, counts.getOrDefault(measure.code(), 0L)))
			.toList();
	}

	/** The fields by which measures can be sorted and counted. */
	static final class MeasureFields extends ListFields<Measure> {

		MeasureFields() {
			sort("code", Measure::code);
			sort("label", Measure::label);
			count("records", Measure::records);
			count("unitKind", Measure::unitKind);
			count("nature", Measure::timing);
		}

	}

	/** The parameters of the list of measures. */
	record MeasureQuery(
			@Parameter(description = "Measures of these types.", example = "capex") @Nullable List<ClaimType> records,
			@Parameter(description = "Measures that take units of these kinds.",
					example = "money") @Vocabulary.Known(Vocabulary.UNIT_KIND) @Nullable List<String> unitKind,
			AsOfQuery when, ListQuery<MeasureFields> listing) implements Query {

		boolean lets(Measure measure) {
			return (this.records == null || this.records.stream().anyMatch((type) -> type == measure.records()))
					&& Query.among(this.unitKind, measure.unitKind().code());
		}

	}

	/** An entry of the dictionary of measures. */
	record MeasureJson(@Schema(description = "Its code.", example = "capex") String code,
			@Schema(description = "The label.", example = "Capital expenditure and AI investment") String label,
			@Schema(description = "The type of its claims.", example = "capex") ClaimType records,
			@Schema(description = "The kind of units it takes.", example = "money") String unitKind,
			@Schema(description = "Whether it is a stock or a flow.", example = "flow") String nature,
			@Schema(description = "The end from which ranks count.", example = "higher") Comparability.Better better,
			@Schema(description = "Whether one subject may be compared with another.",
					example = "true") boolean compared,
			@Schema(description = "The reason why not; null if they may be.") @Nullable String incomparable,
			@Schema(description = "Its place among the key figures of a company; null if it is never one.",
					example = "1") @Nullable Integer key,
			@Schema(description = "Whether charts may draw it.", example = "true") boolean drawn,
			@Schema(description = "The thing that an amount of 1 counts; null if the unit says it.",
					example = "priority") @Nullable String unitOne,
			@Schema(description = "The things that other amounts count; null if the unit says it.",
					example = "priorities") @Nullable String unitMany,
			@Schema(description = "The time the amounts are counted by; null for most.",
					example = "month") @Nullable String per,
			@Schema(description = "The exact definition.") String definition,
			@Schema(description = "The bases that its claims must name, if any. Claims are compared within a family of bases.") List<BasisJson> bases,
			@Schema(description = "The number of current claims.", example = "40") long claimCount,
			@Schema(description = "The path of those claims.",
					example = "/api/v1/claims?measure=capex") String claims) {

		static MeasureJson of(Measure measure, List<BasisJson> bases, long claimCount) {
			ClaimType type = measure.records();
			Comparability use = measure.comparability();
			UnitWords noun = measure.noun();
			return new MeasureJson(measure.code(), measure.label(), type, measure.unitKind().code(),
					measure.timing().code(), use.better(), use.isCompared(), use.incomparable(), use.keyOrder(),
					use.drawn(), noun.one(), noun.many(), noun.per(), measure.definition(),
					(type == ClaimType.CAPEX) ? bases : List.of(), claimCount,
					ApiAddresses.API + "/claims?measure=" + measure.code());
		}

	}

	/** A term of sources for capital expenditure. */
	record BasisJson(@Schema(description = "Its code.", example = "ai-capital-expenditure") String code,
			@Schema(description = "The label.", example = "AI capital expenditure") String label,
			@Schema(description = "The code of its family, within which claims are compared.",
					example = "ai-spending") String family,
			@Schema(description = "Whether it counts more or less than its family: its claims have the status D.",
					example = "false") boolean differs,
			@Schema(description = "The exact definition.") String definition) {

		static BasisJson of(Basis basis) {
			return new BasisJson(basis.code(), basis.label(), basis.family(), basis.differs(), basis.definition());
		}

	}

}
