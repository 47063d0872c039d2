package org.outlay.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.ledger.Figure;

import static org.assertj.core.api.Assertions.assertThat;

class StrandTests {

	@Test
	void repeatsHangOnWhatTheyRepeatHoweverLongTheChain() {
		List<Strand> strands = Strand.of(Sketch.figures(Sketch.of("c").repeating("b"), Sketch.of("b").repeating("a"),
				Sketch.of("a"), Sketch.of("d")));
		assertThat(ids(strands)).containsExactly("a", "d");
		assertThat(strands.get(0).repeats()).extracting(Figure::id).containsExactly("b", "c");
	}

	@Test
	void partsHangOnTheirWholeAndSayOnlyWhatTheWholeDoesNot() {
		List<Strand> strands = Strand
			.of(Sketch.figures(Sketch.of("whole"), Sketch.of("servers").partOf("whole", "Servers"),
					Sketch.of("abroad").partOf("servers", "Servers", "Overseas")));
		assertThat(ids(strands)).containsExactly("whole");
		Strand servers = strands.get(0).parts().get(0);
		assertThat(servers.label()).isEqualTo("Servers");
		assertThat(servers.parts().get(0).label()).isEqualTo("Overseas");
		assertThat(servers.unlabelled().label()).isEmpty();
	}

	@Test
	void aRevisedFigureNamesWhatTookItsPlaceAndBothStay() {
		List<Strand> strands = Strand.of(Sketch.figures(Sketch.of("old"), Sketch.of("new").revising("old")));
		assertThat(ids(strands)).containsExactly("old", "new");
		assertThat(strands.get(0).revisedBy()).isNotNull().extracting(Figure::id).isEqualTo("new");
		assertThat(strands.get(1).revisedBy()).isNull();
	}

	@Test
	void linksThatLeadElsewhereLeaveAFigureOnItsOwn() {
		List<Strand> strands = Strand
			.of(Sketch.figures(Sketch.of("a").repeating("elsewhere"), Sketch.of("b").partOf("elsewhere", "Servers")));
		assertThat(ids(strands)).containsExactly("a", "b");
		assertThat(strands.get(1).label()).isEqualTo("Servers");
	}

	@Test
	void circlesOfLinksLoseNothing() {
		List<Strand> strands = Strand.of(Sketch.figures(Sketch.of("a").partOf("b", "Servers"),
				Sketch.of("b").partOf("a", "Chips"), Sketch.of("c").repeating("d"), Sketch.of("d").repeating("c")));
		assertThat(strands.stream().mapToInt(StrandTests::count).sum()).isEqualTo(4);
	}

	private static int count(Strand strand) {
		return 1 + strand.repeats().size() + strand.parts().stream().mapToInt(StrandTests::count).sum();
	}

	private static List<String> ids(List<Strand> strands) {
		return strands.stream().map((strand) -> strand.figure().id()).toList();
	}

}
