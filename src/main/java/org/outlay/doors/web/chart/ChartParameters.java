package org.outlay.doors.web.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.Refusal;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads out of an address what chart is asked for. */
@Component
public class ChartParameters {

	private final Companies companies;

	private final Bases bases;

	ChartParameters(Companies companies, Bases bases) {
		this.companies = companies;
		this.bases = bases;
	}

	/**
	 * The topic asked for.
	 * @throws NotFound if there is no chart of that name
	 * @throws Refusal if a parameter is unknown or cannot be read, with all that is wrong
	 */
	public ChartTopic read(String name, Map<String, String> query) {
		ChartKind kind = Arrays.stream(ChartKind.values())
			.filter((one) -> one.code().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("chart", name));
		List<String> complaints = new ArrayList<>(unknown(kind, query));
		ChartTopic topic = new ChartTopic(kind, company(kind, query, complaints), basis(kind, query, complaints),
				period(kind, query, complaints));
		if (!complaints.isEmpty()) {
			throw new Refusal(new Refusal.Page("No chart for this request",
					"The address asks for a chart Outlay does not have.", HttpStatus.BAD_REQUEST, complaints),
					"error/chart");
		}
		return topic;
	}

	private static List<String> unknown(ChartKind kind, Map<String, String> query) {
		return new TreeSet<>(query.keySet()).stream()
			.filter((name) -> !kind.parameters().contains(name) && !PointOfView.PARAMETERS.contains(name))
			.map((name) -> "“" + English.echo(name) + "” is no parameter of this chart; it takes "
					+ String.join(", ", kind.parameters()) + " and, of the view, "
					+ String.join(", ", PointOfView.PARAMETERS) + ".")
			.toList();
	}

	private static String value(ChartKind kind, Map<String, String> query, String name) {
		return kind.parameters().contains(name) ? query.getOrDefault(name, "").strip() : "";
	}

	private @Nullable SubjectRef company(ChartKind kind, Map<String, String> query, List<String> complaints) {
		String id = value(kind, query, "company");
		if (id.isEmpty()) {
			if (kind.isOfOneCompany()) {
				complaints.add("This chart is of one company: add company=bytedance or another company’s id.");
			}
			return null;
		}
		Company company = this.companies.findById(id).orElse(null);
		if (company == null) {
			complaints.add("“company”: there is no company “" + English.echo(id)
					+ "”. Its id is the last part of the address of its page, such as bytedance.");
			return null;
		}
		return SubjectRef.of(company);
	}

	private @Nullable String basis(ChartKind kind, Map<String, String> query, List<String> complaints) {
		String code = value(kind, query, "basis");
		List<Basis> all = code.isEmpty() ? List.of() : this.bases.findAll(Sort.by("ordinal"));
		if (all.stream().noneMatch((basis) -> basis.code().equals(code)) && !code.isEmpty()) {
			complaints.add("“basis”: there is no basis “" + English.echo(code) + "”; there are "
					+ all.stream().map(Basis::code).collect(Collectors.joining(", ")) + ".");
		}
		return code.isEmpty() ? null : code;
	}

	private static @Nullable Period period(ChartKind kind, Map<String, String> query, List<String> complaints) {
		String text = value(kind, query, "period");
		try {
			return text.isEmpty() ? null : Period.parse(text);
		}
		catch (IllegalArgumentException ex) {
			complaints.add("“period”: " + English.echo(String.valueOf(ex.getMessage())) + ".");
			return null;
		}
	}

}
