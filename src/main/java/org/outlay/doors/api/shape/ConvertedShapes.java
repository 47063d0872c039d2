package org.outlay.doors.api.shape;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;

import org.springframework.stereotype.Component;

/** Converts figures as a reader asks for. */
@Component
class ConvertedShapes {

	private final Conversions conversions;

	private final RateShapes rates;

	ConvertedShapes(Conversions conversions, RateShapes rates) {
		this.conversions = conversions;
		this.rates = rates;
	}

	/**
	 * Absent where no currency is asked for, and for what is stated in it or is no money.
	 */
	@Nullable ConvertedJson of(Figure figure, PointOfView view) {
		Unit currency = view.money().unit();
		if (currency == null) {
			return null;
		}
		Converted converted = this.conversions.convert(figure, currency, view.fx());
		if (converted instanceof Converted.Value value) {
			return new ConvertedJson(AmountJson.of(value.amount()),
					this.rates.of(figure.amount().unit().code(), currency.code(), value.quote()), value.rule(),
					value.provisional(), null);
		}
		return (converted instanceof Converted.Missing missing)
				? new ConvertedJson(null, null, null, false, missing.why()) : null;
	}

}
