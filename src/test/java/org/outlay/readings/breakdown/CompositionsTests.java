package org.outlay.readings.breakdown;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.outlay.Telling;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.facts.claim.Nature;
import org.outlay.values.period.AsOf;

import static org.assertj.core.api.Assertions.assertThat;

class CompositionsTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private static final Telling WHOLE = Telling.exactly("whole", "160");

	@Test
	void partsThatAddUpCoverTheirWhole() {
		Composition whole = only(WHOLE, Telling.about("a", "90").partOf("whole", "servers", null),
				Telling.exactly("b", "70").partOf("whole", "network", null));
		assertThat(whole.sum().coverage()).isEqualTo(Sum.PartCoverage.COMPLETE);
		assertThat(whole.sum().share().words()).isEqualTo("about 100%");
		assertThat(whole.words()).isEqualTo("The parts add up to the whole, about CNY 160 billion.");
	}

	@Test
	void aCeilingLeavesAFloorOver() {
		Composition whole = only(WHOLE, Telling.upTo("a", "85").partOf("whole", "servers", null));
		assertThat(whole.sum().coverage()).isEqualTo(Sum.PartCoverage.INCOMPLETE);
		assertThat(whole.sum().rest().interval()).hasToString("[75000000000, 160000000000)");
		assertThat(whole.words()).isEqualTo("The parts come to up to CNY 85 billion, up to 53.1% of it;"
				+ " not broken down: at least CNY 75 billion and under CNY 160 billion.");
	}

	@Test
	void partsThatExceedTheirWholeAreFlagged() {
		Composition whole = only(WHOLE, Telling.exactly("a", "90").partOf("whole", "servers", null),
				Telling.over("b", "80").partOf("whole", "network", null));
		assertThat(whole.sum().coverage()).isEqualTo(Sum.PartCoverage.EXCEEDING);
		assertThat(whole.words())
			.isEqualTo("The parts come to over CNY 170 billion: they exceed their whole by over CNY 10 billion.");
	}

	@Test
	void partsOfARangeMayBeAllOfIt() {
		Composition whole = only(Telling.between("whole", "150", "160"),
				Telling.exactly("a", "90").partOf("whole", "servers", null),
				Telling.exactly("b", "65").partOf("whole", "network", null));
		assertThat(whole.sum().coverage()).isEqualTo(Sum.PartCoverage.POSSIBLE);
		assertThat(whole.words())
			.isEqualTo("The parts come to CNY 155 billion, 96.9% to 103.3% of it; they may be all of it.");
	}

	@Test
	void twoCeilingsAreNoCompleteSumEvenIfTheyCouldBe() {
		Composition whole = only(WHOLE, Telling.upTo("a", "85").partOf("whole", "servers", null),
				Telling.upTo("b", "90").partOf("whole", "network", null));
		assertThat(whole.sum().coverage()).isEqualTo(Sum.PartCoverage.POSSIBLE);
	}

	@Test
	void regionsWithinUsesAreAddedUpAcrossThem() {
		Composition whole = only(WHOLE, Telling.exactly("a", "90").partOf("whole", "servers", null),
				Telling.exactly("a1", "40").partOf("a", "servers", "home"),
				Telling.exactly("a2", "50").partOf("a", "servers", "abroad"),
				Telling.exactly("b", "70").partOf("whole", "network", null),
				Telling.exactly("b1", "50").partOf("b", "network", "home"));
		assertThat(whole.parts().get(0).sum().coverage()).isEqualTo(Sum.PartCoverage.COMPLETE);
		assertThat(whole.parts().get(1).sum().coverage()).isEqualTo(Sum.PartCoverage.INCOMPLETE);
		assertThat(whole.across()).extracting((crossTotal) -> crossTotal.part().label() + ": " + crossTotal.words())
			.containsExactly("home: CNY 90 billion, 56.3% of the whole",
					"abroad: CNY 50 billion, 31.3% of the whole, stated for 1 of 2 parts");
	}

	@Test
	void partsAlongTwoDimensionsMayOverlapAndAreNotAddedUp() {
		Composition whole = only(WHOLE, Telling.exactly("a", "90").partOf("whole", "servers", null),
				Telling.exactly("b", "70").partOf("whole", null, "home"));
		assertThat(whole.sum()).isNull();
		assertThat(whole.words()).isEqualTo("Whether the parts overlap is not known, so they are not added up.");
	}

	@Test
	void partsOfOtherSubjectsMayOverlapAndAreNotAddedUp() {
		Composition whole = only(WHOLE, Telling.exactly("a", "90").partOf("whole", null, null).whose("one-team"),
				Telling.exactly("b", "70").partOf("whole", null, null).whose("other-team"));
		assertThat(whole.isOverlapUnknown()).isTrue();
	}

	@Test
	void partsOfAnotherUnitBasisPeriodOrNatureAreLeftOutAndSaid() {
		Composition whole = only(WHOLE, Telling.exactly("a", "90").partOf("whole", "servers", null),
				Telling.exactly("b", "1").inCurrency("USD").partOf("whole", "network", null),
				Telling.exactly("c", "1").onBasis("ppe-cash").partOf("whole", "land", null),
				Telling.exactly("d", "1").during("2025").partOf("whole", "chips", null),
				Telling.exactly("e", "1").as(Nature.ACTUAL).partOf("whole", "power", null));
		assertThat(whole.sum().total().words()).isEqualTo("CNY 90 billion");
		assertThat(whole.leftOut()).extracting(Composition.ExcludedPart::reason)
			.containsExactly("stated in USD, the whole in CNY", "of another family than the whole",
					"of 2025, the whole of 2026", "actual, the whole plan");
	}

	@Test
	void aRevisedPartCountsAsRevised() {
		Composition whole = only(WHOLE, Telling.exactly("a", "90").partOf("whole", "servers", null).on("2026-01-01"),
				Telling.exactly("b", "100").in("later").on("2026-05-01").partOf("whole", "servers", null));
		assertThat(whole.sum().total().words()).isEqualTo("CNY 100 billion");
		assertThat(whole.leftOut()).extracting(Composition.ExcludedPart::reason)
			.containsExactly("another figure of the same part is used: CNY 100 billion");
	}

	@Test
	void partsThatWereNotPublicDoNotCount() {
		assertThat(compositions(
				Telling.figures(WHOLE,
						Telling.exactly("a", "90").in("later").on("2026-05-01").partOf("whole", "servers", null)),
				AsOf.certain(LocalDate.of(2026, 3, 1))))
			.isEmpty();
	}

	@Test
	void circlesOfPartsEnd() {
		assertThat(compositions(Telling.figures(Telling.exactly("a", "1").partOf("b", "x", null),
				Telling.exactly("b", "1").partOf("a", "y", null)), TODAY))
			.isEmpty();
	}

	@Test
	void sumsOfSeveralYearsAreNeverSpread() {
		List<Envelope> envelopes = Envelope.of(Telling.figures(WHOLE, Telling.exactly("a", "400").during("2024/2026"),
				Telling.exactly("b", "380").during("unknown"), Telling.exactly("c", "380").during("../2027")));
		assertThat(envelopes).extracting(Envelope::words)
			.containsExactly("One sum, 2024–2026; not spread over its years.", "One sum; for which time is not stated.",
					"One sum, until 2027; not spread over its years.");
	}

	private static Composition only(Telling... tellings) {
		List<Composition> compositions = compositions(Telling.figures(tellings), TODAY);
		assertThat(compositions).hasSize(1);
		return compositions.get(0);
	}

	private static List<Composition> compositions(List<Figure> figures, AsOf asOf) {
		List<Figure> known = figures.stream().filter((figure) -> asOf.isPublic(figure.source().published())).toList();
		List<Figure> parts = known.stream().filter((figure) -> figure.content().links().partOf() != null).toList();
		Map<Quantity, Headline> shown = new HashMap<>();
		Figure.byQuantity(known)
			.forEach((quantity, same) -> Telling.headline(same, asOf, Policy.DEFAULT)
				.ifPresent((headline) -> shown.put(quantity, headline)));
		return Compositions.compose(known, parts, shown);
	}

}
