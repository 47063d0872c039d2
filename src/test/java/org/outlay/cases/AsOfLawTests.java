package org.outlay.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.outlay.Trials;
import org.outlay.facts.claim.Claim;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of every point of view, over random dossiers. */
@CaseTest
class AsOfLawTests {

	private static final int ASKED = 150;

	/** A failure names it: {@code -Doutlay.dossiers=…} writes the same dossiers again. */
	private static final long DOSSIERS = Long.getLong("outlay.dossiers", new SplittableRandom().nextLong());

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	@Autowired
	private Desk desk;

	@Autowired
	private Ledger ledger;

	private List<Claim> versions = List.of();

	@BeforeEach
	void takeInDossiersWrittenByChance() {
		RandomDossiers dossiers = new RandomDossiers(new SplittableRandom(DOSSIERS));
		for (int day = 0; day < 6; day++) {
			Instant moment = START.plus(Duration.ofDays(day));
			dossiers.change().forEach((text) -> this.desk.takeText(text, moment));
		}
		this.versions = dossiers.ids().stream().flatMap((id) -> this.ledger.versions(id).stream()).toList();
	}

	@Test
	void aLaterDayNeverHidesAClaim() {
		trials((random) -> {
			AsOf asOf = view(random);
			AsOf later = new AsOf(asOf.day().plusDays(random.nextInt(0, 400)), asOf.match(), asOf.recorded());
			assertThat(this.desk.claims(later)).containsAll(this.desk.claims(asOf));
		});
	}

	@Test
	void whatIsCertainlyPublicIsPossiblyPublic() {
		trials((random) -> {
			AsOf asOf = view(random);
			AsOf certain = new AsOf(asOf.day(), Match.CERTAIN, asOf.recorded());
			AsOf possible = new AsOf(asOf.day(), Match.POSSIBLE, asOf.recorded());
			assertThat(this.desk.claims(possible)).containsAll(this.desk.claims(certain));
		});
	}

	@Test
	void aVersionStandsFromItsFirstMomentUntilJustBeforeItsLast() {
		trials((random) -> {
			Claim version = this.versions.get(random.nextInt(this.versions.size()));
			assertThat(standing(version, version.recordedFrom())).isTrue();
			assertThat(standing(version, version.recordedFrom().minusNanos(1000))).isFalse();
			Instant end = version.recordedTo();
			if (end != null) {
				assertThat(standing(version, end)).isFalse();
				assertThat(standing(version, end.minusNanos(1000))).isTrue();
			}
		});
	}

	@Test
	void theTimesOfAVersionAreNeverClippedToWhatWasAskedFor() {
		Set<String> recorded = this.versions.stream()
			.map((version) -> version.id() + " " + version.version() + " " + version.recordedFrom())
			.collect(Collectors.toSet());
		trials((random) -> assertThat(this.desk.figures(view(random)))
			.extracting((figure) -> figure.id() + " " + figure.version() + " " + figure.recordedFrom())
			.isSubsetOf(recorded));
	}

	@Test
	void atAnyMomentAClaimStandsInOneVersionAtMost() {
		trials((random) -> {
			List<String> claims = this.desk.claims(view(random));
			assertThat(new HashSet<>(claims)).hasSameSizeAs(claims);
		});
	}

	@Test
	void whatIsVisibleIsWhatTheWindowsAndTheRecordSay() {
		trials((random) -> {
			AsOf asOf = view(random);
			List<String> expected = new ArrayList<>();
			for (Claim version : this.versions) {
				if (stands(version, asOf.recorded())
						&& asOf.isPublic(this.desk.published(version.content().source()))) {
					expected.add(version.id());
				}
			}
			assertThat(this.desk.claims(asOf)).containsExactlyInAnyOrderElementsOf(expected);
		});
	}

	private static void trials(Consumer<RandomGenerator> law) {
		try {
			Trials.of(ASKED, law);
		}
		catch (AssertionError ex) {
			throw new AssertionError("with -Doutlay.dossiers=" + DOSSIERS + " " + ex.getMessage(), ex);
		}
	}

	private boolean standing(Claim version, Instant moment) {
		AsOf end = Desk.possiblyOn("2030-01-01").recorded(moment);
		return this.desk.figures(end)
			.stream()
			.anyMatch((figure) -> figure.id().equals(version.id()) && figure.version() == version.version());
	}

	private static boolean stands(Claim version, Instant moment) {
		if (moment == null) {
			return version.recordedTo() == null;
		}
		return !version.recordedFrom().isAfter(moment)
				&& (version.recordedTo() == null || version.recordedTo().isAfter(moment));
	}

	private static AsOf view(RandomGenerator random) {
		LocalDate day = FIRST.plusDays(random.nextInt(0, 700));
		Instant moment = random.nextBoolean() ? null : START.plus(Duration.ofHours(random.nextInt(-24, 200)));
		return new AsOf(day, random.nextBoolean() ? Match.CERTAIN : Match.POSSIBLE, moment);
	}

}
