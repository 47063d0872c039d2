package org.outlay.doors.api.shape;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Kind;

/** An amount as its source states it: an interval with the words that came with it. */
@Schema(name = "Amount")
record AmountJson(@Schema(description = "How the source bounds it.", example = "more_than") Kind kind,
		@Schema(description = "The low end, an exact decimal; null where there is none.",
				example = "200000000000") @Nullable BigDecimal low,
		@Schema(description = "Whether the low end itself is possible.", example = "false") boolean lowIncluded,
		@Schema(description = "The high end, an exact decimal; null where there is none.",
				example = "210000000000") @Nullable BigDecimal high,
		@Schema(description = "Whether the high end itself is possible.", example = "false") boolean highIncluded,
		@Schema(description = "An ISO 4217 currency or a unit of the dictionary.", example = "CNY") String unit,
		@Schema(description = "The printed hedge, or the phrase of the lexicon for a vague amount.",
				example = "over") @Nullable String hedge,
		@Schema(description = "The figure phrase exactly as printed.",
				example = "over 200 billion yuan") String asPrinted,
		@Schema(description = "Printed precision as XBRL counts it: -9 is billions.",
				example = "-9") @Nullable Integer decimals,
		@Schema(description = "Ready words that keep the hedge.", example = "over CNY 200 billion") String wording) {

	static AmountJson of(Amount amount) {
		return new AmountJson(amount.kind(), amount.low(), amount.interval().lowIncluded(), amount.high(),
				amount.interval().highIncluded(), amount.unit().code(), amount.hedge(), amount.asPrinted(),
				amount.decimals(), amount.wording());
	}

}
