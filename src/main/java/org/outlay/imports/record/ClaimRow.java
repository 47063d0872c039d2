package org.outlay.imports.record;

import java.util.stream.Collectors;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.values.amount.Amount;
import org.outlay.values.period.Period;

/** A claim as columns: all that it states, and nothing of when it was recorded. */
final class ClaimRow {

	private ClaimRow() {
	}

	static DatabaseRow of(ClaimContent claim, String type, String unitKind) {
		DatabaseRow row = DatabaseRow.of("claim")
			.with("id", claim.id())
			.with("type", type)
			.with("source_id", claim.source())
			.with("locator_kind", claim.locator().kind())
			.with("locator_at", claim.locator().at())
			.with("subject_id", claim.subject())
			.with("measure", claim.measure())
			.with("basis", claim.basis())
			.with("part_use", claim.breakdown().use())
			.with("part_region", claim.breakdown().region())
			.with("part_item", claim.breakdown().item())
			.with("part_segment", claim.breakdown().segment())
			.with("nature", claim.nature().code())
			.with("status", claim.sortedStatus().stream().map(Enum::name).collect(Collectors.joining(",")))
			.with("asserter_kind", claim.assertedBy().kind().code())
			.with("asserter_name", claim.assertedBy().name())
			.with("asserter_id", claim.assertedBy().id())
			.with("based_on", claim.basedOn())
			.with("part_of", claim.links().partOf())
			.with("repeats", claim.links().repeats())
			.with("revises", claim.links().revises())
			.with("corrects", claim.links().corrects())
			.with("rank", claim.rank().code())
			.with("rank_reason", claim.rankReason())
			.with("note", claim.note());
		return amount(period(row, claim.period()), claim.amount()).with("unit_kind", unitKind);
	}

	private static DatabaseRow period(DatabaseRow row, Period period) {
		return row.with("period_instant", period.instant())
			.with("period_start", period.start())
			.with("period_end", period.end())
			.with("period_precision", period.precision().code())
			.with("period_label", period.label());
	}

	private static DatabaseRow amount(DatabaseRow row, Amount amount) {
		return row.with("amount_kind", amount.kind().code())
			.with("low", amount.low())
			.with("low_included", amount.interval().lowIncluded())
			.with("high", amount.high())
			.with("high_included", amount.interval().highIncluded())
			.with("unit", amount.unit().code())
			.with("hedge", amount.hedge())
			.with("as_printed", amount.asPrinted())
			.with("decimals", amount.decimals());
	}

}
