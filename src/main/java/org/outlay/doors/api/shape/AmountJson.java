package org.outlay.doors.api.shape;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.RateSeriesJson.RateJson;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Share;

/** An amount as its source states it: an interval and the words of the source. */
public record AmountJson(@Schema(description = "The kind of bounds the source gives.", example = "more_than") Kind kind,
		@Schema(description = "The exact low bound; null if none.", example = "200000000000") @Nullable BigDecimal low,
		@Schema(description = "Whether the low bound itself is possible.", example = "false") boolean lowIncluded,
		@Schema(description = "The exact high bound; null if none.",
				example = "210000000000") @Nullable BigDecimal high,
		@Schema(description = "Whether the high bound itself is possible.", example = "false") boolean highIncluded,
		@Schema(description = "An ISO 4217 currency or a unit of the dictionary.", example = "CNY") String unit,
		@Schema(description = "The printed hedge, or the phrase of a vague amount.",
				example = "over") @Nullable String hedge,
		@Schema(description = "The phrase exactly as printed.", example = "over 200 billion yuan") String asPrinted,
		@Schema(description = "The printed precision as in XBRL: -9 is billions.",
				example = "-9") @Nullable Integer decimals,
		@Schema(description = "The amount in words, with the hedge.",
				example = "over CNY 200 billion") String wording) {

	static AmountJson of(Amount amount, Figure figure) {
		return new AmountJson(amount.kind(), amount.low(), amount.interval().lowIncluded(), amount.high(),
				amount.interval().highIncluded(), amount.unit().code(), amount.hedge(), amount.asPrinted(),
				amount.decimals(), figure.wording(amount));
	}

	/** An amount in the currency asked for, or the reason why there is none. */
	public record ConvertedJson(@Schema(
			description = "Each bound converted to at most as many digits as the source printed, with its hedge;"
					+ " asPrinted is still the original. Null if no rate is known.") @Nullable AmountJson amount,
			@Schema(description = "The rate used; null if none is known.") @Nullable RateJson rate,
			@Schema(description = "The reason for this rate, in one sentence.",
					example = "Spent: the average of its period.") @Nullable String rule,
			@Schema(description = "Whether a better rate will be known later.", example = "false") boolean provisional,
			@Schema(description = "The reason why no rate is known; null if one is.",
					example = "No rate of CNY in XOF for 2025.") @Nullable String missing) {
	}

	/**
	 * A result of arithmetic with amounts: bounds and a unit, without words of a source.
	 */
	public record ExtentJson(
			@Schema(description = "The low bound; null if none.", example = "40000000000") @Nullable BigDecimal low,
			@Schema(description = "Whether the low bound itself is possible.", example = "false") boolean lowIncluded,
			@Schema(description = "The high bound; null if none.") @Nullable BigDecimal high,
			@Schema(description = "Whether the high bound itself is possible.", example = "false") boolean highIncluded,
			@Schema(description = "An ISO 4217 currency or a unit of the dictionary.", example = "CNY") String unit,
			@Schema(description = "Whether an amount in the calculation is marked as rough, or converted.",
					example = "false") boolean approximate,
			@Schema(description = "The result in words.", example = "over CNY 40 billion") String wording) {

		public static ExtentJson of(Extent extent) {
			Interval interval = extent.interval();
			return new ExtentJson(interval.low(), interval.lowIncluded(), interval.high(), interval.highIncluded(),
					extent.unit().code(), extent.approximate(), extent.words());
		}

		static @Nullable public ExtentJson ofNullable(@Nullable Extent extent) {
			return (extent != null) ? of(extent) : null;
		}

	}

	/** A share or a change as an interval. */
	public record FractionJson(@Schema(
			description = "The low bound, exact or rounded outwards to 34 digits: 0.25 is 25%; null if there is none.",
			example = "0.25") @Nullable BigDecimal low,
			@Schema(description = "Whether the low bound itself is possible.", example = "false") boolean lowIncluded,
			@Schema(description = "The high bound; null if none.") @Nullable BigDecimal high,
			@Schema(description = "Whether the high bound itself is possible.", example = "false") boolean highIncluded,
			@Schema(description = "Whether an input is marked as rough.", example = "true") boolean approximate,
			@Schema(description = "In percent, to one decimal.", example = "more than about +25%") String words) {

		static @Nullable public FractionJson ofNullable(@Nullable Growth growth) {
			return (growth != null) ? of(growth.fraction(), growth.approximate(), growth.words()) : null;
		}

		static @Nullable public FractionJson ofNullable(@Nullable Share share) {
			return (share != null) ? of(share.fraction(), share.approximate(), share.words()) : null;
		}

		private static FractionJson of(Interval fraction, boolean approximate, String words) {
			return new FractionJson(fraction.low(), fraction.lowIncluded(), fraction.high(), fraction.highIncluded(),
					approximate, words);
		}

	}

}
