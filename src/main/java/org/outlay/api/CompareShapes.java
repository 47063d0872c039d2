package org.outlay.api;

import java.util.List;

import org.outlay.api.ComparisonJson.BlockJson;
import org.outlay.api.ComparisonJson.ChangeJson;
import org.outlay.api.ComparisonJson.EntryJson;
import org.outlay.api.ComparisonJson.NatureCountJson;
import org.outlay.api.ComparisonJson.RankJson;
import org.outlay.api.ComparisonJson.RowJson;
import org.outlay.api.ComparisonJson.StandingCode;
import org.outlay.api.ComparisonJson.TotalJson;
import org.outlay.api.ComparisonJson.YearSumJson;
import org.outlay.comparison.Block;
import org.outlay.comparison.Entry;
import org.outlay.comparison.Row;
import org.outlay.comparison.Table;
import org.outlay.comparison.Total;
import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Makes JSON of comparison tables. */
@Component
class CompareShapes {

	private final ClaimShapes claims;

	CompareShapes(ClaimShapes claims) {
		this.claims = claims;
	}

	ComparisonJson of(Table table) {
		Lens lens = table.lens();
		return new ComparisonJson(CodeJson.of(table.measure()), table.years(),
				table.blocks().stream().map((block) -> block(block, table)).toList(),
				table.groups().stream().map((row) -> row(row, table)).toList(),
				table.spans()
					.stream()
					.flatMap((span) -> span.headline().stream())
					.map((headline) -> this.claims.brief(headline.figure(), lens))
					.toList(),
				table.question().since(), table.measure().code().equals("capex") ? "/capex" : "/compare",
				ViewJson.of(lens));
	}

	private BlockJson block(Block block, Table table) {
		return new BlockJson(CodeJson.ofNullable(block.basis()),
				block.rows().stream().map((row) -> row(row, table)).toList(),
				block.totals().stream().map(CompareShapes::total).toList());
	}

	private RowJson row(Row row, Table table) {
		List<EntryJson> entries = table.years().stream().map((year) -> entry(year, row, table.lens())).toList();
		return new RowJson(Ref.of(row.subject()), CodeJson.ofNullable(row.basis()),
				row.parts().stream().map(CodeJson::of).toList(), StandingCode.of(row.standing()), entries,
				row.changes().stream().map(ChangeJson::of).toList());
	}

	private EntryJson entry(int year, Row row, Lens lens) {
		Entry entry = row.entries().get(year);
		if (entry == null) {
			return new EntryJson(year, null, row.absences().get(year), null, null, null);
		}
		Figure other = entry.byDefault();
		return new EntryJson(year, this.claims.brief(entry.figure(), lens), null, entry.headline().agreement(),
				RankJson.ofNullable(entry.rank()), (other != null) ? other.id() : null);
	}

	private static TotalJson total(Total total) {
		return new TotalJson(total.unit().code(),
				total.sums()
					.entrySet()
					.stream()
					.map((sum) -> new YearSumJson(sum.getKey(), QuantityJson.of(sum.getValue().known()),
							QuantityJson.of(sum.getValue().total()), sum.getValue().covered(), sum.getValue().of(),
							sum.getValue()
								.natures()
								.entrySet()
								.stream()
								.map((nature) -> new NatureCountJson(nature.getKey(), nature.getValue()))
								.toList(),
							sum.getValue().coverage()))
					.toList());
	}

}
