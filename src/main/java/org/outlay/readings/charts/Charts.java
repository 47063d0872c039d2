package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.company.Company;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** All charts of Outlay. */
@Component
public class Charts {

	/** The most years broken down on the page of a company. */
	private static final int BREAKDOWNS = 2;

	private final Map<ChartKind, ChartBuilder> builders;

	Charts(List<ChartBuilder> builders) {
		this.builders = builders.stream().collect(Collectors.toMap(ChartBuilder::kind, Function.identity()));
	}

	private ChartBuilder builder(ChartKind kind) {
		return Objects.requireNonNull(this.builders.get(kind));
	}

	public ShownChart of(ChartTopic topic, PointOfView view) {
		return of(topic, builder(topic.kind()).read(topic, view), view);
	}

	private ShownChart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		return new ShownChart(builder(topic.kind()).of(topic, held, view), topic);
	}

	/**
	 * The charts that have something to show, by kind: that of all companies first, then
	 * the narrower ones. Read from claims and releases; nothing is drawn.
	 */
	public Map<ChartKind, List<ChartTopic>> topics(PointOfView view) {
		Map<ChartKind, List<ChartTopic>> topics = new EnumMap<>(ChartKind.class);
		List<SubjectRef> companies = narrower(ChartKind.CAPEX, view).map(ChartTopic::company)
			.flatMap(Stream::ofNullable)
			.toList();
		for (ChartKind kind : ChartKind.values()) {
			Stream<ChartTopic> wide = kind.isOfOneCompany() ? Stream.empty() : Stream.of(ChartTopic.of(kind, null));
			Stream<ChartTopic> shown = builder(kind).shown(companies, view)
				.map((company) -> ChartTopic.of(kind, company));
			topics.put(kind, Stream.of(wide, narrower(kind, view), shown).flatMap((some) -> some).toList());
		}
		return topics;
	}

	private Stream<ChartTopic> narrower(ChartKind kind, PointOfView view) {
		ChartTopic all = ChartTopic.of(kind, null);
		return builder(kind).topics(all, builder(kind).read(all, view), view).stream();
	}

	/**
	 * The charts on the page of a company, of the claims it shows.
	 * @param extent that these are not all its claims, in words; empty if they are
	 */
	public OfCompany ofCompany(Company company, CompanyClaims claims, String extent, PointOfView view) {
		SubjectRef ref = SubjectRef.of(company);
		ChartFigures.Held held = new ChartFigures.Held(claims.capex(), extent.isEmpty() ? List.of() : List.of(extent));
		List<ShownChart> spending = new ArrayList<>();
		spending.add(of(ChartTopic.of(ChartKind.CAPEX, ref), held, view));
		Map.of(ChartKind.BREAKDOWN, BREAKDOWNS, ChartKind.PLAN, 1)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.flatMap((kind) -> builder(kind.getKey()).topics(ChartTopic.of(kind.getKey(), ref), held, view)
				.stream()
				.limit(kind.getValue()))
			.forEach((topic) -> spending.add(of(topic, held, view)));
		List<Figure> used = Stream.concat(claims.others().stream(), claims.inner().stream()).toList();
		return new OfCompany(spending,
				List.of(of(ChartTopic.of(ChartKind.USAGE, ref), new ChartFigures.Held(used, List.of()), view)));
	}

	/**
	 * The charts on the page of a company; some may be empty.
	 *
	 * @param spending capital expenditure by year, its parts, its plans
	 * @param usage how much its products and models are used
	 */
	public record OfCompany(List<ShownChart> spending, List<ShownChart> usage) {
	}

}
