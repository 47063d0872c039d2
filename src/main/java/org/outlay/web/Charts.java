package org.outlay.web;

import java.util.ArrayList;
import java.util.List;

import org.outlay.chart.Chart;
import org.outlay.company.Company;
import org.outlay.ledger.Figure;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** All charts of Outlay. */
@Component
class Charts {

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

	/**
	 * The charts on the page of a company, of the claims it shows: those there is
	 * anything to draw in.
	 * @param extent that these are not all its claims, in words; empty if they are
	 */
	CompanyCharts ofCompany(Company company, CompanyClaims claims, String extent, Lens lens) {
		SubjectRef ref = new SubjectRef(company.id(), company.type(), company.name());
		ChartFigures.Held held = new ChartFigures.Held(claims.capex(), extent.isEmpty() ? List.of() : List.of(extent));
		List<ShownChart> spending = new ArrayList<>();
		ChartTopic all = ChartTopic.of(ChartKind.CAPEX, ref);
		spending.add(new ShownChart(this.capex.of(all, held, lens), all));
		this.breakdowns.topics(ChartTopic.of(ChartKind.BREAKDOWN, ref), held, lens)
			.stream()
			.limit(BREAKDOWNS)
			.map((topic) -> new ShownChart(this.breakdowns.of(topic, held, lens), topic))
			.forEach(spending::add);
		this.plans.topics(ChartTopic.of(ChartKind.PLAN, ref), held, lens)
			.stream()
			.limit(1)
			.map((topic) -> new ShownChart(this.plans.of(topic, held, lens), topic))
			.forEach(spending::add);
		List<Figure> used = new ArrayList<>(claims.others());
		used.addAll(claims.inner());
		ChartTopic use = ChartTopic.of(ChartKind.USAGE, ref);
		return new CompanyCharts(spending,
				List.of(new ShownChart(this.usage.of(use, new ChartFigures.Held(used, List.of()), lens), use)));
	}

}
