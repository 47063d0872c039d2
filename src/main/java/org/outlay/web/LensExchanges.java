package org.outlay.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.amount.Unit;
import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Shows any figure of a page in the currency its reader asks for. */
@Component("lensExchanges")
@ConditionalOnWebApplication
class LensExchanges {

	private final HttpServletRequest request;

	private final Exchanges exchanges;

	LensExchanges(HttpServletRequest request, Exchanges exchanges) {
		this.request = request;
		this.exchanges = exchanges;
	}

	/**
	 * The figure in the currency asked for; absent if none was, the figure is stated in
	 * it, or is no money.
	 */
	public @Nullable Exchange of(Figure figure) {
		if (!(this.request.getAttribute(LensBar.SHOWN) instanceof Lens lens)) {
			return null;
		}
		Unit currency = lens.money().unit();
		return (currency != null) ? this.exchanges.of(figure, currency, lens.fx()) : null;
	}

}
