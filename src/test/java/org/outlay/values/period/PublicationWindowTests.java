package org.outlay.values.period;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicationWindowTests {

	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 3);

	@Test
	void whatIsCertainlyPublicIsPossiblyPublic() {
		Trials.of((random) -> {
			PublicationWindow window = any(random);
			LocalDate day = RandomPeriods.day(random);
			assertThat(window.certainlyBy(day) && !window.possiblyBy(day)).as("%s on %s", window, day).isFalse();
		});
	}

	@Test
	void whatIsPublicStaysPublic() {
		Trials.of((random) -> {
			PublicationWindow window = any(random);
			LocalDate day = RandomPeriods.day(random);
			LocalDate later = day.plusDays(random.nextInt(1000));
			assertThat(window.certainlyBy(day) && !window.certainlyBy(later)).isFalse();
			assertThat(window.possiblyBy(day) && !window.possiblyBy(later)).isFalse();
		});
	}

	private static PublicationWindow any(RandomGenerator random) {
		LocalDate earliest = RandomPeriods.day(random);
		return new PublicationWindow(earliest, earliest.plusDays(random.nextInt(300)));
	}

	@Test
	void bothDaysOfTheWindowBelongToIt() {
		PublicationWindow window = new PublicationWindow(JANUARY, JUNE);
		assertThat(window.possiblyBy(JANUARY)).isTrue();
		assertThat(window.possiblyBy(JANUARY.minusDays(1))).isFalse();
		assertThat(window.certainlyBy(JUNE)).isTrue();
		assertThat(window.certainlyBy(JUNE.minusDays(1))).isFalse();
	}

	@Test
	void aPrintedDateIsExact() {
		PublicationWindow printed = new PublicationWindow(JUNE, JUNE);
		assertThat(printed.isExact()).isTrue();
		assertThat(printed.words()).isEqualTo("3 June 2026");
	}

	@Test
	void anUndatedSourceSaysSo() {
		PublicationWindow window = new PublicationWindow(JANUARY, JUNE);
		assertThat(window.isExact()).isFalse();
		assertThat(window.words()).isEqualTo("undated: between 20 January 2026 and 3 June 2026");
	}

	@Test
	void aWindowThatClosesBeforeItOpensIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicationWindow(JUNE, JANUARY))
			.withMessage("a source cannot be published on 2026-06-03 at the earliest and on 2026-01-20 at the latest");
	}

}
