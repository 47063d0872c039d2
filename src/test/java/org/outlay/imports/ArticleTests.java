package org.outlay.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.ReadingNotes.PassedOver;
import org.outlay.facts.subject.Property;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the dossiers with their texts. The texts are not part of the project: run with
 * {@code -Doutlay.articles=FOLDER}, a folder with one UTF-8 text file per article.
 */
@EnabledIf(value = "articlesAreAtHand", disabledReason = "the articles are not available: set -Doutlay.articles=FOLDER")
class ArticleTests {

	private static final Pattern FIGURE = Pattern
		.compile("[0-9]|\\b(hundreds?|thousands?|millions?|billions?|trillions?|"
				+ "dozens?|half|double[ds]?|twice|triple[ds]?|tenfold)\\b", Pattern.CASE_INSENSITIVE);

	static boolean articlesAreAtHand() {
		return System.getProperty("outlay.articles") != null;
	}

	static Stream<Dossier> dossiers() {
		return Shipped.dossiers()
			.stream()
			.map((file) -> DossierReader.read(file).checked())
			.filter((dossier) -> !dossier.claims().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("dossiers")
	void everyPrintedPhraseStandsInItsLine(Dossier dossier) {
		List<String> lines = article(dossier);
		assertThat(dossier.claims()).filteredOn((claim) -> !stands(claim, lines))
			.extracting((claim) -> claim.id() + ": " + claim.amount().asPrinted())
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dossiers")
	void everyNameAndAliasStandsInItsLine(Dossier dossier) {
		List<String> lines = article(dossier);
		List<String> missing = new ArrayList<>();
		dossier.mentions()
			.forEach((mention) -> mention.statements()
				.stream()
				.filter((one) -> one.property() == Property.NAME || one.property() == Property.ALIAS)
				.filter((one) -> !line(lines, one.locator()).contains(one.value()))
				.forEach((one) -> missing.add(mention.id() + ": " + one.value() + " at " + one.locator())));
		assertThat(missing).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dossiers")
	void everyRouteStandsInItsLine(Dossier dossier) {
		List<String> lines = article(dossier);
		assertThat(dossier.taxonomies()
			.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.filter((route) -> !line(lines, route.locator()).contains(route.asPrinted()))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dossiers")
	void everyLineWithAFigureHasAClaimOrAReasonForNone(Dossier dossier) {
		Set<String> covered = new HashSet<>();
		dossier.claims().forEach((claim) -> covered.add(claim.locator().at()));
		dossier.passedOver().stream().map(PassedOver::line).forEach((line) -> covered.add(line.toString()));
		List<String> lines = article(dossier);
		List<String> uncovered = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (FIGURE.matcher(lines.get(i)).find() && !covered.contains(Integer.toString(i + 1))) {
				uncovered.add((i + 1) + ": " + lines.get(i));
			}
		}
		assertThat(uncovered).isEmpty();
	}

	/** The text that has the most phrases of the dossier in their lines. */
	private static List<String> article(Dossier dossier) {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("outlay.articles")))) {
			return files.filter((file) -> file.toString().endsWith(".txt"))
				.map(ArticleTests::lines)
				.max(Comparator.comparingLong(
						(lines) -> dossier.claims().stream().filter((claim) -> stands(claim, lines)).count()))
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean stands(ClaimContent claim, List<String> lines) {
		return line(lines, claim.locator()).contains(claim.amount().asPrinted());
	}

	private static String line(List<String> lines, Locator locator) {
		int number = Integer.parseInt(locator.at());
		return (number <= lines.size()) ? lines.get(number - 1) : "";
	}

}
