package org.outlay.values.amount;

/**
 * An interval of one currency. Exact; mixing currencies is refused, because conversion is
 * a reading of its own.
 */
public record Money(Interval interval, Unit currency) {

	public Money {
		if (!currency.isCurrency()) {
			throw new IllegalArgumentException("money needs a currency, not '" + currency.code() + "'");
		}
	}

	public Money plus(Money other) {
		return new Money(this.interval.plus(other.in(this.currency)), this.currency);
	}

	public Money minus(Money other) {
		return new Money(this.interval.minus(other.in(this.currency)), this.currency);
	}

	private Interval in(Unit wanted) {
		if (!wanted.equals(this.currency)) {
			throw new IllegalArgumentException(
					"cannot mix " + wanted.code() + " with " + this.currency.code() + ": convert one of them first");
		}
		return this.interval;
	}

}
