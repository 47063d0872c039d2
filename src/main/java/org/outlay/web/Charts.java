package org.outlay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.chart.Chart;
import org.outlay.company.Company;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** All charts of Outlay. */
@Component
class Charts {

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

	ShownChart of(ChartTopic topic, Lens lens) {
		Chart chart = switch (topic.kind()) {
			case CAPEX -> this.capex.of(topic, lens);
			case BREAKDOWN -> this.breakdowns.of(topic, lens);
			case PLAN -> this.plans.of(topic, lens);
			case DATA_BUDGETS -> this.dataBudgets.of(topic, lens);
			case MODELS -> this.models.of(topic, lens);
			case USAGE -> this.usage.of(topic, lens);
		};
		return new ShownChart(chart, topic);
	}

	/**
	 * The narrower topics of a kind: one a company, or a company's basis and time. Empty
	 * where there is only the one chart of all.
	 */
	List<ChartTopic> topics(ChartKind kind, Lens lens) {
		ChartTopic all = ChartTopic.of(kind, null);
		return switch (kind) {
			case CAPEX -> this.capex.topics(lens);
			case BREAKDOWN -> this.breakdowns.topics(all, lens);
			case PLAN -> this.plans.topics(all, lens);
			case DATA_BUDGETS, MODELS, USAGE -> List.of();
		};
	}

	/** The charts on the page of a company: those there is anything to draw in. */
	List<ShownChart> ofCompany(Company company, Lens lens) {
		SubjectRef ref = new SubjectRef(company.id(), company.type(), company.name());
		List<ChartTopic> topics = new ArrayList<>();
		topics.add(ChartTopic.of(ChartKind.CAPEX, ref));
		this.breakdowns.topics(ChartTopic.of(ChartKind.BREAKDOWN, ref), lens).stream().limit(2).forEach(topics::add);
		this.plans.topics(ChartTopic.of(ChartKind.PLAN, ref), lens).stream().limit(1).forEach(topics::add);
		topics.add(ChartTopic.of(ChartKind.USAGE, ref));
		return shown(topics.stream(), lens);
	}

	private List<ShownChart> shown(Stream<ChartTopic> topics, Lens lens) {
		return topics.map((topic) -> of(topic, lens)).filter((chart) -> !chart.isEmpty()).toList();
	}

}
