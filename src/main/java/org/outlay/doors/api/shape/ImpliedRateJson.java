package org.outlay.doors.api.shape;

import java.math.BigDecimal;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.readings.conversion.ImpliedRate;

/** A rate that a source implies by printing one amount in two currencies. */
@Schema(name = "ImpliedRate")
public record ImpliedRateJson(
		@Schema(description = "The claim in the currency of which one unit is worth more.") ClaimJson strong,
		@Schema(description = "The claim in the other currency.") ClaimJson weak,
		@Schema(description = "Whether the two are one amount for sure; on different bases they only may" + " be.",
				example = "true") boolean oneAmount,
		@Schema(description = "Units of the weaker currency for one of the stronger, by the numbers printed, to 34"
				+ " digits; null for ranges.",
				example = "7.083333333333333333333333333333333") @Nullable BigDecimal printed,
		@Schema(description = "The least rate the printed digits leave open.", example = "6.972") BigDecimal low,
		@Schema(description = "The greatest.", example = "7.195") BigDecimal high,
		@Schema(description = "Whether the source marks an amount as rough.", example = "true") boolean approximate,
		@Schema(description = "The rates in words, rounded outwards.",
				example = "about 6.971–7.195 CNY for 1 USD") String words,
		@Schema(description = "Outlay's own rate for the same time; null where there is none.") @Nullable RateJson ours,
		@Schema(description = "Whether ours is among those implied; null without one.",
				example = "true") @Nullable Boolean holdsOurs) {

	private static final int DIGITS = 4;

	public static ImpliedRateJson of(ImpliedRate rate, ClaimJson strong, ClaimJson weak, RateShapes shapes) {
		String from = rate.strong().amount().unit().code();
		String to = rate.weak().amount().unit().code();
		return new ImpliedRateJson(strong, weak, rate.isOneAmount(), rate.printed(),
				Objects.requireNonNull(rate.rates().low()), Objects.requireNonNull(rate.rates().high()),
				rate.approximate(),
				(rate.approximate() ? "about " : "") + rate.words(DIGITS) + " " + to + " for 1 " + from,
				(rate.ours() != null) ? shapes.of(from, to, rate.ours()) : null, rate.holdsOurs());
	}

}
