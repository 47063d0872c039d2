package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.facts.company.Company;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Chart;

import org.springframework.stereotype.Component;

/** All charts of Outlay. */
@Component
public class Charts {

	/** So many years are broken down on the page of a company. */
	private static final int BREAKDOWNS = 2;

	private final CapexCharts capex;

	private final BreakdownCharts breakdowns;

	private final PlanCharts plans;

	private final DataBudgetCharts dataBudgets;

	private final ModelCharts models;

	private final UsageCharts usage;

	Charts(CapexCharts capex, BreakdownCharts breakdowns, PlanCharts plans, DataBudgetCharts dataBudgets,
			ModelCharts models, UsageCharts usage) {
		this.capex = capex;
		this.breakdowns = breakdowns;
		this.plans = plans;
		this.dataBudgets = dataBudgets;
		this.models = models;
		this.usage = usage;
	}

	public ShownChart of(ChartTopic topic, PointOfView view) {
		Chart chart = switch (topic.kind()) {
			case CAPEX -> this.capex.of(topic, view);
			case BREAKDOWN -> this.breakdowns.of(topic, view);
			case PLAN -> this.plans.of(topic, view);
			case DATA_BUDGETS -> this.dataBudgets.of(topic, view);
			case MODELS -> this.models.of(topic, view);
			case USAGE -> this.usage.of(topic, view);
		};
		return new ShownChart(chart, topic);
	}

	/**
	 * The charts that have something to show, by kind: that of all companies first, then
	 * the narrower ones. Read from claims and releases; nothing is drawn.
	 */
	public Map<ChartKind, List<ChartTopic>> topics(PointOfView view) {
		List<ChartTopic> capex = this.capex.topics(view);
		List<SubjectRef> companies = capex.stream().flatMap((topic) -> Stream.ofNullable(topic.company())).toList();
		Map<ChartKind, List<ChartTopic>> topics = new EnumMap<>(ChartKind.class);
		for (ChartKind kind : ChartKind.values()) {
			ChartTopic all = ChartTopic.of(kind, null);
			Stream<ChartTopic> narrower = switch (kind) {
				case CAPEX -> capex.stream();
				case BREAKDOWN -> this.breakdowns.topics(all, view).stream();
				case PLAN -> this.plans.topics(all, view).stream();
				case DATA_BUDGETS -> topics(kind, this.dataBudgets.shown(companies, view));
				case MODELS -> topics(kind, this.models.shown(companies, view));
				case USAGE -> topics(kind, this.usage.shown(companies, view));
			};
			topics.put(kind, (kind.isOfOneCompany() ? narrower : Stream.concat(Stream.of(all), narrower)).toList());
		}
		return topics;
	}

	private static Stream<ChartTopic> topics(ChartKind kind, Stream<SubjectRef> companies) {
		return companies.map((company) -> ChartTopic.of(kind, company));
	}

	/**
	 * The charts on the page of a company, of the claims it shows: those there is
	 * anything to draw in.
	 * @param extent that these are not all its claims, in words; empty if they are
	 */
	public OfCompany ofCompany(Company company, CompanyClaims claims, String extent, PointOfView view) {
		SubjectRef ref = SubjectRef.of(company);
		ChartFigures.Held held = new ChartFigures.Held(claims.capex(), extent.isEmpty() ? List.of() : List.of(extent));
		List<ShownChart> spending = new ArrayList<>();
		ChartTopic all = ChartTopic.of(ChartKind.CAPEX, ref);
		spending.add(new ShownChart(this.capex.of(all, held, view), all));
		this.breakdowns.topics(ChartTopic.of(ChartKind.BREAKDOWN, ref), held, view)
			.stream()
			.limit(BREAKDOWNS)
			.map((topic) -> new ShownChart(this.breakdowns.of(topic, held, view), topic))
			.forEach(spending::add);
		this.plans.topics(ChartTopic.of(ChartKind.PLAN, ref), held, view)
			.stream()
			.limit(1)
			.map((topic) -> new ShownChart(this.plans.of(topic, held, view), topic))
			.forEach(spending::add);
		List<Figure> used = new ArrayList<>(claims.others());
		used.addAll(claims.inner());
		ChartTopic use = ChartTopic.of(ChartKind.USAGE, ref);
		return new OfCompany(spending,
				List.of(new ShownChart(this.usage.of(use, new ChartFigures.Held(used, List.of()), view), use)));
	}

	/**
	 * The charts on the page of a company; some may have nothing to draw.
	 *
	 * @param spending capital expenditure by year, its parts, its plans
	 * @param usage how much its products and models are used
	 */
	public record OfCompany(List<ShownChart> spending, List<ShownChart> usage) {

	}

}
