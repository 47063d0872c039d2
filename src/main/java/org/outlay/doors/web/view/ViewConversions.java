package org.outlay.doors.web.view;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Shows any figure of a page in the currency its reader asks for. */
@Component("lensExchanges")
@ConditionalOnWebApplication
class ViewConversions {

	private final HttpServletRequest request;

	private final ConvertedAmounts conversions;

	ViewConversions(HttpServletRequest request, ConvertedAmounts conversions) {
		this.request = request;
		this.conversions = conversions;
	}

	/**
	 * The figure in the currency asked for; absent if none was, the figure is stated in
	 * it, or is no money.
	 */
	public @Nullable ConvertedAmount of(Figure figure) {
		if (!(this.request.getAttribute(ViewBar.SHOWN) instanceof PointOfView lens)) {
			return null;
		}
		Unit currency = lens.money().unit();
		return (currency != null) ? this.conversions.of(figure, currency, lens.fx()) : null;
	}

}
