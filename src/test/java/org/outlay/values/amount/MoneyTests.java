package org.outlay.values.amount;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	@Test
	void moneyOfOneCurrencyAddsAndSubtractsAsIntervals() {
		Money range = new Money(Interval.closed(new BigDecimal("150"), new BigDecimal("160")), new Unit("CNY"));
		Money floor = new Money(Interval.above(new BigDecimal("0.1")), new Unit("CNY"));
		assertThat(range.plus(floor)).isEqualTo(cny(Interval.above(new BigDecimal("150.1"))));
		assertThat(floor.minus(range)).isEqualTo(cny(Interval.above(new BigDecimal("-159.9"))));
		assertThat(range.minus(range)).isEqualTo(cny(Interval.closed(BigDecimal.TEN.negate(), BigDecimal.TEN)));
	}

	@Test
	void currenciesNeverMix() {
		Money yuan = cny(Interval.point(BigDecimal.ONE));
		Money dollars = new Money(Interval.point(BigDecimal.ONE), new Unit("USD"));
		assertThatIllegalArgumentException().isThrownBy(() -> yuan.plus(dollars))
			.withMessage("cannot mix CNY with USD: convert one of them first");
		assertThatIllegalArgumentException().isThrownBy(() -> dollars.minus(yuan))
			.withMessage("cannot mix USD with CNY: convert one of them first");
	}

	@Test
	void moneyNeedsACurrency() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Money(Interval.UNKNOWN, new Unit("people")))
			.withMessage("money needs a currency, not 'people'");
	}

	private static Money cny(Interval interval) {
		return new Money(interval, new Unit("CNY"));
	}

}
