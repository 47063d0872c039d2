package org.outlay.doors.api.company;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.FractionJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Sum;

/** A company's wholes and parts, totals and spans. */
@Schema(name = "Breakdowns")
record BreakdownsJson(@Schema(description = "The company.") Ref company,
		@Schema(description = "Wholes that are broken down, with their parts.") List<CompositionJson> breakdowns,
		@Schema(description = "Of a group: its totals beside the figures of its members, which never add to each"
				+ " other.") List<GroupTotalJson> groupTotals,
		@Schema(description = "Sums for several years or for a time nobody states; never spread over years.") List<EnvelopeJson> envelopes,
		@Schema(description = "How it was looked at.") ViewJson view) {

	/** A whole and the parts its source breaks it down into, to any depth. */
	@Schema(name = "Composition")
	record CompositionJson(@Schema(description = "The whole.") FigureJson whole, @Schema(
			description = "Its parts, each broken down in turn; empty for what is not broken down.") List<CompositionJson> parts,
			@Schema(description = "Parts that are not added up, and why.") List<LeftOutJson> leftOut,
			@Schema(description = "The parts added up; null without parts, and where nobody knows whether they"
					+ " overlap.") @Nullable SumJson sum,
			@Schema(description = "Sums of one part over all the others, such as one region over all uses.") List<AcrossJson> across,
			@Schema(description = "What the parts come to, in sentences; empty without parts.") String words) {
	}

	/** A part that is not added up. */
	@Schema(name = "LeftOut")
	record LeftOutJson(@Schema(description = "The part.") FigureJson figure,
			@Schema(description = "Why.", example = "stated in USD, the whole in CNY") String reason) {
	}

	/** Parts added up and held against their whole. */
	@Schema(name = "Sum")
	record SumJson(@Schema(description = "What the parts come to.") ExtentJson total, @Schema(
			description = "As part of the whole; null where the whole may be zero.") @Nullable FractionJson share,
			@Schema(description = "The whole less the parts.") ExtentJson rest,
			@Schema(description = "How far they make up the whole.", example = "complete") Sum.PartCoverage coverage) {

		static @Nullable SumJson ofNullable(@Nullable Sum sum) {
			return (sum != null) ? new SumJson(ExtentJson.of(sum.total()), FractionJson.ofNullable(sum.share()),
					ExtentJson.of(sum.rest()), sum.coverage()) : null;
		}

	}

	/** The sum of one part over all the others. */
	@Schema(name = "Across")
	record AcrossJson(@Schema(description = "The part.") CodeJson part,
			@Schema(description = "What it comes to.") ExtentJson total,
			@Schema(description = "As part of the whole; null where the whole may be zero.") @Nullable FractionJson share,
			@Schema(description = "In how many of the others it is told.", example = "2") int covered,
			@Schema(description = "Of how many.", example = "2") int of) {

		static AcrossJson of(Composition.CrossTotal crossTotal) {
			return new AcrossJson(CodeJson.of(crossTotal.part()), ExtentJson.of(crossTotal.total()),
					FractionJson.ofNullable(crossTotal.share()), crossTotal.stated(), crossTotal.parts());
		}

	}

	/** The total of a group beside the figures of its members. */
	@Schema(name = "GroupTotal")
	record GroupTotalJson(@Schema(description = "The group's total.") FigureJson total,
			@Schema(description = "The figures of members on the same basis and period.") List<FigureJson> members,
			@Schema(description = "What members have for the same time on another basis or in another unit.") List<FigureJson> others,
			@Schema(description = "How many members the group has.", example = "3") int size,
			@Schema(description = "The sum of the members' figures; null without any.") @Nullable ExtentJson sum,
			@Schema(description = "In words.") String words) {
	}

	/** A sum for several years. */
	@Schema(name = "Envelope")
	record EnvelopeJson(@Schema(description = "The sum.") FigureJson figure, @Schema(description = "In words.",
			example = "One sum, 2024–2026; not spread over its years.") String words) {
	}

}
