package org.outlay.readings.figures;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.doors.web.Sketch;
import org.outlay.readings.ledger.Figure;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTreeTests {

	@Test
	void repeatsHangOnWhatTheyRepeatHoweverLongTheChain() {
		List<FigureTree> trees = FigureTree.of(Sketch.figures(Sketch.of("c").repeating("b"),
				Sketch.of("b").repeating("a"), Sketch.of("a"), Sketch.of("d")));
		assertThat(ids(trees)).containsExactly("a", "d");
		assertThat(trees.get(0).repeats()).extracting(Figure::id).containsExactly("b", "c");
	}

	@Test
	void partsHangOnTheirWholeAndSayOnlyWhatTheWholeDoesNot() {
		List<FigureTree> trees = FigureTree
			.of(Sketch.figures(Sketch.of("whole"), Sketch.of("servers").partOf("whole", "Servers"),
					Sketch.of("abroad").partOf("servers", "Servers", "Overseas")));
		assertThat(ids(trees)).containsExactly("whole");
		FigureTree servers = trees.get(0).parts().get(0);
		assertThat(servers.label()).isEqualTo("Servers");
		assertThat(servers.parts().get(0).label()).isEqualTo("Overseas");
		assertThat(servers.unlabelled().label()).isEmpty();
	}

	@Test
	void aRevisedFigureNamesWhatTookItsPlaceAndBothStay() {
		List<FigureTree> trees = FigureTree.of(Sketch.figures(Sketch.of("old"), Sketch.of("new").revising("old")));
		assertThat(ids(trees)).containsExactly("old", "new");
		assertThat(trees.get(0).revisedBy()).isNotNull().extracting(Figure::id).isEqualTo("new");
		assertThat(trees.get(1).revisedBy()).isNull();
	}

	@Test
	void linksThatLeadElsewhereLeaveAFigureOnItsOwn() {
		List<FigureTree> trees = FigureTree
			.of(Sketch.figures(Sketch.of("a").repeating("elsewhere"), Sketch.of("b").partOf("elsewhere", "Servers")));
		assertThat(ids(trees)).containsExactly("a", "b");
		assertThat(trees.get(1).label()).isEqualTo("Servers");
	}

	@Test
	void circlesOfLinksLoseNothing() {
		List<FigureTree> trees = FigureTree.of(Sketch.figures(Sketch.of("a").partOf("b", "Servers"),
				Sketch.of("b").partOf("a", "Chips"), Sketch.of("c").repeating("d"), Sketch.of("d").repeating("c")));
		assertThat(trees.stream().mapToInt(FigureTreeTests::count).sum()).isEqualTo(4);
	}

	private static int count(FigureTree tree) {
		return 1 + tree.repeats().size() + tree.parts().stream().mapToInt(FigureTreeTests::count).sum();
	}

	private static List<String> ids(List<FigureTree> trees) {
		return trees.stream().map((tree) -> tree.figure().id()).toList();
	}

}
