package org.outlay.doors.api.source;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourcePosition;

/** What a source says beside the others. */
@Schema(name = "SourceDifferences")
record SourceAssessmentJson(@Schema(description = "The source.") CitedSourceJson source,
		@Schema(description = "What it is worth, counted.") Counts counts,
		@Schema(description = "Who speaks inside it, from the strongest kind of voice to the weakest.") List<VoiceJson> voices,
		@Schema(description = "The origins its claims go back to, those of most claims first.") List<RetellsJson> retells,
		@Schema(description = "The sources whose claims go back to it, those of most claims first.") List<RetoldJson> retoldBy,
		@Schema(description = "The quantities another source speaks of, too, in the order of the text.") List<SharedJson> shared,
		@Schema(description = "Paths of the quantities only it speaks of, in the order of the text.") List<String> onlyHere,
		@Schema(description = "How it was looked at.") ViewJson view) {

	/** What a source is worth, counted. */
	@Schema(name = "SourceWorth")
	record Counts(@Schema(description = "Its claims that were public.", example = "99") int claims,
			@Schema(description = "What they are about, by type.") List<SubjectCount> subjects,
			@Schema(description = "Quantities it has the headline of.", example = "41") int headlines,
			@Schema(description = "Claims that go back to another source.", example = "26") int retold,
			@Schema(description = "Quantities its claims are about.", example = "96") int quantities,
			@Schema(description = "Those held against other sources: all, but of very many the first.",
					example = "96") int compared,
			@Schema(description = "Of those, quantities another source speaks of, too.", example = "9") int shared,
			@Schema(description = "How often it stands to another source in each relation; a conflict with what no"
					+ " longer counts is none.") List<RelationCount> relations) {

		static Counts of(SourceAssessment assessment) {
			return new Counts(assessment.claims().size(),
					assessment.subjects()
						.entrySet()
						.stream()
						.map((type) -> new SubjectCount(type.getKey(), type.getValue()))
						.toList(),
					assessment.shown().size(), assessment.retold().size(), assessment.quantities(),
					assessment.positions().size(), assessment.shared().size(),
					assessment.relations()
						.entrySet()
						.stream()
						.map((relation) -> new RelationCount(relation.getKey(), relation.getValue()))
						.toList());
		}

	}

	/** Subjects of one type. */
	@Schema(name = "SubjectCount")
	record SubjectCount(@Schema(description = "What they are.", example = "company") SubjectType type,
			@Schema(description = "How many.", example = "12") long count) {
	}

	/** How often two sources stand in one relation. */
	@Schema(name = "RelationCount")
	record RelationCount(@Schema(description = "The relation.", example = "agrees") Relation relation,
			@Schema(description = "How often.", example = "3") long count) {
	}

	/** A kind of voice inside a source. */
	@Schema(name = "Voice")
	record VoiceJson(@Schema(description = "How strong a voice.", example = "company") AsserterKind kind,
			@Schema(description = "How many claims it makes.", example = "14") long claims,
			@Schema(description = "As the source describes them, the one heard most first.") List<String> names) {

		static VoiceJson of(SourceAssessment.SpeakerCount speakerCount) {
			return new VoiceJson(speakerCount.kind(), speakerCount.claims(), speakerCount.names());
		}

	}

	/** An origin a source goes back to. */
	@Schema(name = "Retelling")
	record RetellsJson(@Schema(description = "Where the claims come from in the end.") CitedSourceJson origin,
			@Schema(description = "Ids of the claims, in the order of the text.") List<String> claims) {
	}

	/** A source that goes back to this one. */
	@Schema(name = "Retold")
	record RetoldJson(@Schema(description = "Where the claims stand.") CitedSourceJson source,
			@Schema(description = "How many go back to this one.", example = "12") long claims) {
	}

	/** A quantity several sources speak of. */
	@Schema(name = "SharedQuantity")
	record SharedJson(
			@Schema(description = "The path of the quantity.",
					example = "/api/v1/quantities/bytedance:capex:ai-investment:2026") String quantity,
			@Schema(description = "What this source says: of several claims, the one the rule ranks first.") FigureJson here,
			@Schema(description = "Whether that is the headline.", example = "false") boolean headline,
			@Schema(description = "How it stands to each other source.") List<DifferenceJson> differences) {

		static SharedJson of(SourcePosition position, FigureJson here, List<DifferenceJson> differences) {
			return new SharedJson(ApiAddresses.API + position.quantity().path(), here, position.shown(), differences);
		}

	}

	/** How two sources stand to each other on one quantity. */
	@Schema(name = "Difference")
	record DifferenceJson(@Schema(description = "What the other source says.") FigureJson there,
			@Schema(description = "How the two relate by the rules of the methodology.",
					example = "agrees") Relation relation,
			@Schema(description = "Whether both are in force and counted by the rule.",
					example = "true") boolean counted,
			@Schema(description = "Which certainly came out later: here or there; null where the days do not tell.",
					allowableValues = {
							"here", "there" },
					example = "there") @Nullable String later,
			@Schema(description = "What lies between their amounts, in the unit of the one here; null where they meet or"
					+ " cannot be compared.") @Nullable ExtentJson gap,
			@Schema(description = "All of it in words.") String sentence){

		static DifferenceJson of(SourcePosition.Difference positionDifference, FigureJson there) {
			return new DifferenceJson(there, positionDifference.relation(), positionDifference.counted(),
					positionDifference.pair()
						.later()
						.map((later) -> later.id().equals(positionDifference.here().id()) ? "here" : "there")
						.orElse(null),
					ExtentJson.ofNullable(positionDifference.pair().gap()), positionDifference.sentence());
		}

	}

}
