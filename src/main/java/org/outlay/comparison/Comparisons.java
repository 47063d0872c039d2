package org.outlay.comparison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.Measure;
import org.outlay.claim.Measures;
import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.conversion.Conversions;
import org.outlay.conversion.Converted;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.headline.Policy;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Surveys;
import org.outlay.lens.Lens;
import org.outlay.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Compares what is claimed of one measure, subjects by years. */
@Service
public class Comparisons {

	private final Ledger ledger;

	private final Surveys surveys;

	private final Cells cells;

	private final Conversions conversions;

	private final Measures measures;

	private final Companies companies;

	Comparisons(Ledger ledger, Surveys surveys, Cells cells, Conversions conversions, Measures measures,
			Companies companies) {
		this.ledger = ledger;
		this.surveys = surveys;
		this.cells = cells;
		this.conversions = conversions;
		this.measures = measures;
		this.companies = companies;
	}

	/**
	 * The table that answers a question.
	 * @throws IllegalArgumentException if there is no such measure
	 */
	public Table table(Question question, Lens lens) {
		Measure measure = this.measures.findById(question.measure())
			.orElseThrow(() -> new IllegalArgumentException("there is no measure '" + question.measure() + "'"));
		Map<String, Company> houses = this.companies.findAll(Sort.by("id"))
			.stream()
			.collect(Collectors.toMap(Company::id, (company) -> company));
		return new Arrangement(question, lens, measure, houses).table(readings(question, lens, measure));
	}

	/** One reading a quantity, with what it was on the earlier day and by default. */
	private List<Arrangement.Seen> readings(Question question, Lens lens, Measure measure) {
		List<Figure> figures = this.ledger.all(filter(question, lens, measure));
		Map<Cell, Figure> before = (question.since() != null) ? shown(figures, lens.on(question.since())) : Map.of();
		boolean byDefault = lens.rule() == Policy.DEFAULT;
		Map<Cell, Figure> usual = byDefault ? Map.of() : shown(figures, lens.by(Policy.DEFAULT));
		return this.cells.read(figures, lens.asOf(), lens.rule()).stream().map((reading) -> {
			Optional<Figure> shown = reading.headline().map((headline) -> headline.figure());
			Figure other = byDefault ? null : usual.get(reading.cell());
			boolean same = other == null || shown.map(Figure::id).equals(Optional.of(other.id()));
			return new Arrangement.Seen(reading, shown.map((figure) -> converted(figure, lens)).orElse(null),
					before.get(reading.cell()), same ? null : other);
		}).toList();
	}

	private ClaimFilter filter(Question question, Lens lens, Measure measure) {
		LocalDate since = question.since();
		Lens latest = (since != null && since.isAfter(lens.asOf().day())) ? lens.on(since) : lens;
		ClaimFilter filter = latest.claims()
			.ofMeasure(measure.code())
			.onBasis(question.basis())
			.ofNature(question.nature())
			.within(years(question))
			.about(question.subjects().isEmpty() ? null : question.subjects());
		if (measure.nature().equals("stock")) {
			return filter.rows(this.surveys.lastOfEachYear(measure.code(), question.nature(), latest.asOf()));
		}
		return measure.records().equals("capex") ? filter.whole() : filter;
	}

	private static @Nullable Period years(Question question) {
		Integer from = question.from();
		Integer to = question.to();
		if (from == null && to == null) {
			return null;
		}
		return Period.parse(((from != null) ? from : "..") + "/" + ((to != null) ? to : ".."));
	}

	private Map<Cell, Figure> shown(List<Figure> figures, Lens lens) {
		Map<Cell, Figure> shown = new HashMap<>();
		for (CellReading reading : this.cells.read(figures, lens.asOf(), lens.rule())) {
			reading.headline().ifPresent((headline) -> shown.put(reading.cell(), headline.figure()));
		}
		return shown;
	}

	private Converted converted(Figure figure, Lens lens) {
		return (lens.money().unit() != null) ? this.conversions.convert(figure, lens.money().unit(), lens.fx())
				: new Converted.Original();
	}

	/** The label of a measure. */
	static Label label(Measure measure) {
		return new Label(measure.code(), measure.label());
	}

}
