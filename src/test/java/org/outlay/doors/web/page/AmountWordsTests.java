package org.outlay.doors.web.page;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;
import org.outlay.values.amount.UnitWords;
import org.outlay.values.amount.VagueWords;

import static org.assertj.core.api.Assertions.assertThat;

class AmountWordsTests {

	@Test
	void sayWhichEndsAreStatedAndWhichAreNot() {
		assertThat(bounds(Kind.EXACT, Interval.point(billions("80")), null))
			.isEqualTo("Exactly CNY 80 billion, as printed");
		assertThat(bounds(Kind.APPROXIMATE, Interval.point(billions("90")), "about"))
			.isEqualTo("About CNY 90 billion; the source marks it as rough");
		assertThat(bounds(Kind.RANGE, Interval.closed(billions("150"), billions("160")), null))
			.isEqualTo("From CNY 150 billion to CNY 160 billion");
		assertThat(bounds(Kind.RANGE, new Interval(billions("150"), true, billions("160"), false), null))
			.isEqualTo("From CNY 150 billion to CNY 160 billion (not included)");
		assertThat(bounds(Kind.AT_LEAST, Interval.atLeast(billions("200")), "at least"))
			.isEqualTo("At least CNY 200 billion; no upper bound stated");
		assertThat(bounds(Kind.MORE_THAN, Interval.above(billions("200")), "over"))
			.isEqualTo("More than CNY 200 billion; no upper bound stated");
		assertThat(bounds(Kind.AT_MOST, Interval.upTo(billions("85")), "up to"))
			.isEqualTo("At most CNY 85 billion; no lower bound stated");
		assertThat(bounds(Kind.LESS_THAN, Interval.below(billions("1")), "nearly"))
			.isEqualTo("Less than CNY 1 billion; no lower bound stated");
		assertThat(bounds(Kind.UNDISCLOSED, Interval.UNKNOWN, "undisclosed"))
			.isEqualTo("The source does not say how much");
	}

	@Test
	void readVagueWordsByTheLexicon() {
		assertThat(bounds(Kind.VAGUE, VagueWords.interval("multi-billion"), "multi-billion"))
			.isEqualTo("“multi-billion” is read as at least CNY 2 billion, with no upper bound (lexicon, version 2)");
		assertThat(bounds(Kind.VAGUE, VagueWords.interval("tens of millions"), "tens of millions")).isEqualTo(
				"“tens of millions” is read as at least CNY 10 million and less than CNY 100 million (lexicon, version 2)");
	}

	@Test
	void wordIntervalsOfPlainNumbers() {
		assertThat(AmountWords.interval(VagueWords.interval("tens of thousands")))
			.isEqualTo("10,000 to less than 100,000");
		assertThat(AmountWords.interval(Interval.atLeast(billions("2")))).isEqualTo("2 billion or more");
		assertThat(AmountWords.interval(Interval.closed(BigDecimal.ONE, BigDecimal.TEN))).isEqualTo("1 to 10");
	}

	private static String bounds(Kind kind, Interval interval, String hedge) {
		return AmountWords.bounds(new Amount(kind, interval, new Unit("CNY"), hedge, "as printed", null),
				UnitWords.NONE);
	}

	private static BigDecimal billions(String number) {
		return new BigDecimal(number).movePointRight(9);
	}

}
