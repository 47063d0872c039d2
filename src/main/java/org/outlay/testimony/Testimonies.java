package org.outlay.testimony;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimKey;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.headline.Headline;
import org.outlay.headline.Headlines;
import org.outlay.headline.Policy;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Quantities;
import org.outlay.ledger.Surveys;
import org.outlay.period.AsOf;

import org.springframework.stereotype.Service;

/** Holds what sources say against each other, quantity by quantity. */
@Service
public class Testimonies {

	/** So many quantities of a source are held against other sources. */
	private static final int MOST = 400;

	private final Ledger ledger;

	private final Surveys surveys;

	private final Quantities quantities;

	private final Cells cells;

	Testimonies(Ledger ledger, Surveys surveys, Quantities quantities, Cells cells) {
		this.ledger = ledger;
		this.surveys = surveys;
		this.quantities = quantities;
		this.cells = cells;
	}

	/** What a source says, by all its claims that were public. */
	public Testimony of(String source, AsOf asOf, Policy policy) {
		return of(source, this.ledger.text(ClaimFilter.at(asOf).from(source)), asOf, policy);
	}

	/** The same from its claims read before, in the order of its text. */
	public Testimony of(String source, List<Figure> claims, AsOf asOf, Policy policy) {
		return testimonies(Map.of(source, claims), asOf, policy).get(0);
	}

	/**
	 * What each of some sources says, by its id: of its claims so many as are held
	 * against others, those of the latest time.
	 */
	public Map<String, Testimony> of(Collection<String> sources, AsOf asOf, Policy policy) {
		List<Long> rows = this.surveys.newestOfEach(ClaimKey.SOURCE, sources, asOf, MOST);
		Map<String, List<Figure>> claims = new LinkedHashMap<>();
		sources.forEach((source) -> claims.put(source, List.of()));
		claims.putAll(this.ledger.text(ClaimFilter.at(asOf).rows(rows))
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.source().id())));
		return testimonies(claims, asOf, policy).stream()
			.collect(Collectors.toMap(Testimony::source, Function.identity()));
	}

	private List<Testimony> testimonies(Map<String, List<Figure>> claims, AsOf asOf, Policy policy) {
		Set<Cell> asked = new LinkedHashSet<>();
		claims.values().forEach((figures) -> cells(figures).limit(MOST).forEach(asked::add));
		Map<Cell, CellReading> readings = asked.isEmpty() ? Map.of() : read(asked, asOf, policy);
		return claims.entrySet().stream().map((source) -> {
			List<Stance> stances = cells(source.getValue()).limit(MOST)
				.map((cell) -> stance(source.getKey(), Objects.requireNonNull(readings.get(cell)), asOf))
				.toList();
			return new Testimony(source.getKey(), source.getValue(), stances, (int) cells(source.getValue()).count());
		}).toList();
	}

	private Map<Cell, CellReading> read(Set<Cell> asked, AsOf asOf, Policy policy) {
		return this.cells.read(this.quantities.figures(asked, asOf.recorded()), asOf, policy)
			.stream()
			.collect(Collectors.toMap(CellReading::cell, Function.identity()));
	}

	private static Stream<Cell> cells(List<Figure> figures) {
		return figures.stream().map((figure) -> Cell.of(figure.stated())).distinct();
	}

	private Stance stance(String source, CellReading reading, AsOf asOf) {
		List<Figure> inForce = reading.headline().map(Testimonies::ranked).orElse(List.of());
		Map<String, List<Figure>> bySource = Stream.concat(inForce.stream(), reading.figures().stream())
			.filter((figure) -> asOf.isPublic(figure.source().published()))
			.distinct()
			.collect(Collectors.groupingBy((figure) -> figure.source().id(), LinkedHashMap::new, Collectors.toList()));
		Figure here = speaker(Objects.requireNonNull(bySource.remove(source)), inForce, asOf);
		List<Difference> differences = bySource.values()
			.stream()
			.map((figures) -> speaker(figures, inForce, asOf))
			.map((there) -> new Difference(this.cells.pair(here, there),
					inForce.contains(here) && inForce.contains(there)))
			.toList();
		boolean shown = reading.headline().map((headline) -> headline.figure().equals(here)).orElse(false);
		return new Stance(reading.cell(), here, shown, differences);
	}

	/** The claims in force, in the order of the rule. */
	private static List<Figure> ranked(Headline headline) {
		return Stream.concat(Stream.of(headline.figure()), headline.alternatives().stream()).toList();
	}

	/**
	 * Which of a source's claims on a quantity speaks for it: the first in force, one
	 * that says another again only if there is no other; if none is, what would be shown
	 * if there were no other source.
	 */
	private static Figure speaker(List<Figure> figures, List<Figure> inForce, AsOf asOf) {
		return figures.stream()
			.filter(inForce::contains)
			.min(Comparator.comparing(Figure::isRepeat))
			.or(() -> Headlines.choose(figures, asOf, Policy.DEFAULT).map(Headline::figure))
			.orElse(figures.get(0));
	}

}
