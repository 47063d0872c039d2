package org.outlay.values.drawing;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

import org.outlay.Golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Properties of every chart. */
class ChartTests {

	private static final AmountAxis SCALE = AmountAxis
		.between(Examples.CNY, BigDecimal.ZERO, Examples.billions("200"), 4)
		.between(300, 100);

	private static final AmountAxis BELOW = AmountAxis
		.between(Examples.CNY, Examples.billions("-100"), Examples.billions("100"), 4)
		.between(300, 100);

	@Test
	void eachKindLooksAsItShould() {
		Examples.all().forEach((name, chart) -> Golden.assertText("charts/" + name + ".svg", chart.file()));
	}

	@Test
	void theSameDataDrawTheSamePicture() {
		Examples.all().forEach((name, chart) -> {
			assertThat(Examples.all().get(name).file()).isEqualTo(chart.file());
			assertThat(Examples.all().get(name).narrow()).isEqualTo(chart.narrow());
		});
	}

	@Test
	void aFloorHasNoTop() {
		Mark floor = Examples.floor("150", MarkNature.PLAN);
		assertThat(lying(floor)).isZero();
		assertThat(lying(Examples.point("150", MarkNature.PLAN))).isOne();
		assertThat(paths(floor)).as("an arrow leads on").anyMatch((path) -> path.contains("L50 122"));
	}

	@Test
	void aRangeIsABand() {
		Mark range = Examples.range("100", "150", MarkNature.ACTUAL);
		List<Box> blocks = blocks(range);
		assertThat(blocks).as("full only to the low end")
			.containsExactly(Box.between(30, SCALE.at(Examples.billions("100")), 70, 300));
		assertThat(strokes(range)).filteredOn((stroke) -> !stroke.ink().dash().isEmpty()).hasSize(3);
	}

	@Test
	void aCeilingIsEmptyBelow() {
		assertThat(blocks(Examples.ceiling("85", MarkNature.PLAN))).isEmpty();
	}

	@Test
	void anAmountBelowZeroGoesTheOtherWay() {
		assertThat(BELOW.at(BigDecimal.ZERO)).isEqualTo(200);
		assertThat(blocks(Examples.point("-50", MarkNature.ACTUAL), BELOW))
			.containsExactly(Box.between(30, 200, 70, 250));
		assertThat(paths(Examples.point("-50", MarkNature.ACTUAL), BELOW)).contains("M30 250L70 250");
	}

	@Test
	void aRangeBelowZeroIsFullOnlyToItsEndNearestToZero() {
		Mark range = Examples.range("-80", "-50", MarkNature.ACTUAL);
		assertThat(blocks(range, BELOW)).containsExactly(Box.between(30, 200, 70, 250));
		assertThat(paths(range, BELOW)).contains("M30 250L70 250", "M30 280L70 280");
	}

	@Test
	void ofARangeAcrossZeroNothingIsCertain() {
		Mark range = Examples.range("-50", "80", MarkNature.ACTUAL);
		assertThat(blocks(range, BELOW)).isEmpty();
		assertThat(strokes(range, BELOW)).filteredOn((stroke) -> stroke.path().matches("M30 ([0-9.]+)L70 \\1"))
			.extracting(Shape.Stroke::path)
			.containsExactly("M30 250L70 250", "M30 120L70 120");
	}

	@Test
	void atMostAnAmountBelowZeroLeadsFurtherDown() {
		Mark depth = Examples.depth("-50", MarkNature.ACTUAL);
		assertThat(blocks(depth, BELOW)).first().isEqualTo(Box.between(30, 200, 70, 250));
		assertThat(paths(depth, BELOW)).as("no line across").doesNotContain("M30 250L70 250");
		assertThat(paths(depth, BELOW)).as("an arrow leads on").anyMatch((path) -> path.contains("L50 278"));
	}

	@Test
	void overAnAmountBelowZeroMayBeAnythingFromThere() {
		Mark floor = Examples.floor("-50", MarkNature.ACTUAL);
		assertThat(paths(floor, BELOW)).contains("M30 250L70 250").anyMatch((path) -> path.contains("L50 172"));
		assertThat(blocks(floor, BELOW)).allSatisfy((block) -> assertThat(block.bottom()).isLessThanOrEqualTo(200));
	}

	@Test
	void aScaleHoldsAllAmountsAndZero() {
		AmountAxis axis = AmountAxis
			.of(Examples.CNY,
					List.of(Examples.point("-12", MarkNature.ACTUAL), Examples.range("-20", "4", MarkNature.PLAN)), 4)
			.between(300, 100);
		assertThat(axis.ticks().stream().map(axis::label)).containsExactly("−20", "−10", "0", "10");
		assertThat(axis.caption()).isEqualTo("CNY billion");
		AmountAxis negative = AmountAxis.of(Examples.CNY, List.of(Examples.depth("-5", MarkNature.PLAN)), 5)
			.between(300, 100);
		assertThat(negative.ticks().stream().map(negative::label)).containsExactly("−5", "−4", "−3", "−2", "−1", "0");
		assertThat(negative.at(BigDecimal.ZERO)).isEqualTo(100);
	}

	@Test
	void whatIsOnlyAboutThereHasAWavyTop() {
		assertThat(paths(Examples.about("100", MarkNature.ACTUAL))).anyMatch((path) -> path.contains("Q"));
		assertThat(paths(Examples.point("100", MarkNature.ACTUAL))).noneMatch((path) -> path.contains("Q"));
	}

	@Test
	void aPlanIsToldFromAnActualWithoutColour() {
		List<String> textures = Stream.of(MarkNature.ACTUAL, MarkNature.PLAN, MarkNature.FORECAST, MarkNature.DERIVED)
			.map((nature) -> Examples.point("100", nature))
			.map((mark) -> column(mark).shapes().toString().replaceAll("(line|fill)=[A-Z]+", ""))
			.toList();
		assertThat(textures).doesNotHaveDuplicates();
		assertThat(words(draw(Examples.capex(), ChartTarget.FILE)).stream().map(Shape.Words::text)).contains("plan",
				"actual", "forecast", "guidance");
	}

	@Test
	void amountsStartAtZero() {
		assertThat(SCALE.at(BigDecimal.ZERO)).isEqualTo(300);
		assertThat(SCALE.ticks()).first().isEqualTo(BigDecimal.ZERO);
		for (Mark mark : List.of(Examples.point("80", MarkNature.ACTUAL), Examples.floor("80", MarkNature.PLAN))) {
			assertThat(blocks(mark).get(0).bottom()).isEqualTo(300);
		}
	}

	@ParameterizedTest
	@EnumSource(ChartTarget.class)
	void noWordsLieOnOthersNorLeaveThePicture(ChartTarget target) {
		Examples.all().forEach((name, chart) -> {
			Svg.Picture picture = draw(chart, target);
			List<Box> boxes = words(picture).stream().map(ChartTests::box).toList();
			for (int i = 0; i < boxes.size(); i++) {
				Box one = boxes.get(i);
				assertThat(one.x()).as(name).isGreaterThanOrEqualTo(0);
				assertThat(one.right()).as(name + " " + words(picture).get(i)).isLessThanOrEqualTo(picture.width());
				assertThat(one.bottom()).as(name).isLessThanOrEqualTo(picture.height());
				for (int k = 0; k < i; k++) {
					assertThat(one.overlaps(boxes.get(k)))
						.as(name + ": " + words(picture).get(i).text() + " on " + words(picture).get(k).text())
						.isFalse();
				}
			}
		});
	}

	@Test
	void anEmptyChartSaysWhy() {
		Chart empty = Examples.all().get("empty");
		assertThat(empty.isEmpty()).isTrue();
		assertThat(empty.wide()).contains("No source states an amount of Example Company.");
	}

	@Test
	void everyMarkIsARowAndSaysItsWords() {
		Examples.all().forEach((name, chart) -> {
			String drawn = text(draw(chart, ChartTarget.FILE));
			assertThat(chart.rows()).allSatisfy((row) -> assertThat(drawn.replaceAll("\\s", ""))
				.contains(((chart instanceof SwimlaneChart) ? row.label() : row.amount()).replaceAll("\\s", "")));
		});
	}

	@Test
	void aFileCarriesTitleDateLegendSourcesAndAddress() {
		assertThat(Examples.capex().file()).contains(">Capital expenditure of Example Company, by year<",
				">Public as of 21 November 2026<", ">actual<", ">Sources: The Example; Other Example<",
				">Outlay · https://outlay.example/charts/capex?company=example<");
	}

	@Test
	void neitherStylesNorScriptsNorLinksAreInIt() {
		Examples.all()
			.forEach((name, chart) -> Stream.of(chart.file(), chart.wide(), chart.narrow())
				.forEach((svg) -> assertThat(svg).contains("<title>", "<desc>")
					.containsPattern("role=\"(img|group)\"")
					.doesNotContain("<style", "style=", "<script", "onload", "url(")));
		assertThat(Examples.all().values()).allSatisfy((chart) -> assertThat(chart.file()).doesNotContain("href"));
		assertThat(Examples.capex().wide()).doesNotContain("#").doesNotContain(" fill=");
	}

	@Test
	void inAPageEveryMarkLeadsToItsClaim() {
		assertThat(Examples.capex().wide()).contains("<a class=\"chart__mark\" href=\"/claims/example-1\"");
		assertThat(Examples.capex().marks().filter((mark) -> !mark.cited().claim().isEmpty()))
			.hasSize(Examples.capex().wide().split("<a class=\"chart__mark\"", -1).length - 1);
	}

	@Test
	void hostileAndLongNamesStayInside() throws Exception {
		String name = "<&\">" + "N".repeat(300);
		Mark mark = Examples.mark(Examples.point("1", MarkNature.PLAN).interval(), false, MarkNature.PLAN, name);
		Chart chart = new BarChart(Examples.caption(name),
				List.of(new BarChart.Panel(name, Examples.CNY, List.of(BarChart.Line.of(name, mark)))));
		for (ChartTarget target : ChartTarget.values()) {
			Svg.Picture picture = draw(chart, target);
			assertThat(words(picture)).allSatisfy((words) -> assertThat(box(words).right()).isLessThan(target.width()));
			String svg = (target == ChartTarget.FILE) ? Svg.file(picture) : Svg.inPage(picture, "wide");
			assertThat(svg).contains("&lt;&amp;&quot;&gt;").doesNotContain("<&");
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		}
	}

	@Test
	void theImageIsTheFileAtTwiceItsSize() throws Exception {
		Chart chart = Examples.capex();
		Svg.Picture picture = draw(chart, ChartTarget.FILE);
		var image = ImageIO.read(new ByteArrayInputStream(Png.of(chart.file())));
		assertThat(image.getWidth()).isEqualTo((int) (picture.width() * 2));
		assertThat(image.getHeight()).isEqualTo((int) (picture.height() * 2));
	}

	@Test
	void aFileHasTheColoursOfTheLightPage() throws Exception {
		String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"), StandardCharsets.UTF_8);
		assertThat(tokens).contains("--paper: light-dark(" + ColourRole.PAPER.hex(),
				"--ink: light-dark(" + ColourRole.INK.hex(), "--ink-soft: light-dark(" + ColourRole.ACTUAL.hex(),
				"--ahead: light-dark(" + ColourRole.PLAN.hex(), "--guess: light-dark(" + ColourRole.FORECAST.hex(),
				"--rule: light-dark(" + ColourRole.RULE.hex());
	}

	@Test
	void aBareNumberIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> Examples.mark(Examples.point("1", MarkNature.PLAN).interval(), false, MarkNature.PLAN, " "))
			.withMessageContaining("lost its hedge");
	}

	private static Svg.Picture draw(Chart chart, ChartTarget target) {
		return ChartFrame.draw(chart, target);
	}

	/** Every line of text, in groups or not. */
	private static List<Shape.Words> words(Svg.Picture picture) {
		return words(picture.shapes()).toList();
	}

	private static Stream<Shape.Words> words(List<Shape> shapes) {
		return shapes.stream().flatMap((shape) -> {
			if (shape instanceof Shape.Words words) {
				return Stream.of(words);
			}
			return (shape instanceof Shape.Group group) ? words(group.shapes()) : Stream.empty();
		});
	}

	private static Box box(Shape.Words words) {
		double width = words.face().width(words.text());
		double left = switch (words.anchor()) {
			case START -> words.x();
			case MIDDLE -> words.x() - width / 2;
			case END -> words.x() - width;
		};
		return new Box(left, words.y() - words.face().size() * 0.8, width, words.face().size());
	}

	private static String text(Svg.Picture picture) {
		return String.join(" ", words(picture).stream().map(Shape.Words::text).toList());
	}

	private static Canvas column(Mark mark) {
		return column(mark, SCALE);
	}

	private static Canvas column(Mark mark, AmountAxis axis) {
		Canvas canvas = new Canvas();
		new BarShape(axis, true, 30, 70).draw(canvas, mark, BigDecimal.ZERO);
		return canvas;
	}

	private static List<Box> blocks(Mark mark) {
		return blocks(mark, SCALE);
	}

	private static List<Box> blocks(Mark mark, AmountAxis axis) {
		return column(mark, axis).shapes()
			.stream()
			.filter(Shape.Block.class::isInstance)
			.map((shape) -> ((Shape.Block) shape).box())
			.toList();
	}

	private static List<Shape.Stroke> strokes(Mark mark) {
		return strokes(mark, SCALE);
	}

	private static List<Shape.Stroke> strokes(Mark mark, AmountAxis axis) {
		return column(mark, axis).shapes()
			.stream()
			.filter(Shape.Stroke.class::isInstance)
			.map(Shape.Stroke.class::cast)
			.toList();
	}

	private static List<String> paths(Mark mark) {
		return paths(mark, SCALE);
	}

	private static List<String> paths(Mark mark, AmountAxis axis) {
		return strokes(mark, axis).stream().map(Shape.Stroke::path).toList();
	}

	/** The number of lines across the whole column, above the base. */
	private static long lying(Mark mark) {
		return paths(mark).stream()
			.filter((path) -> path.matches("M30 ([0-9.]+)L70 \\1"))
			.filter((path) -> !path.contains(" 300"))
			.count();
	}

}
