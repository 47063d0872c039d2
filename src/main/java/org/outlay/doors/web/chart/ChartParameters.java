package org.outlay.doors.web.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.Refusal;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Families;
import org.outlay.facts.claim.dictionary.Family;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Png;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads from an address which chart it asks for. */
@Component
public record ChartParameters(Companies companies, Families families, Bases bases) {

	/**
	 * The topic asked for.
	 * @throws NotFound if no chart has that name
	 * @throws Refusal if a parameter is unknown or cannot be read, with all that is wrong
	 */
	public ChartTopic read(String name, Map<String, String> query) {
		ChartKind kind = Stream.of(ChartKind.values())
			.filter((one) -> one.code().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("chart", name));
		Map<String, String> given = new TreeMap<>(query);
		given.keySet().removeAll(PointOfView.PARAMETERS);
		List<String> complaints = new ArrayList<>();
		given.keySet()
			.stream()
			.filter((parameter) -> !kind.takes(parameter))
			.map((parameter) -> "“" + English.echo(parameter) + "” is not a parameter of this chart; it takes "
					+ String.join(", ", kind.parameters()) + " and, of the view, "
					+ String.join(", ", PointOfView.PARAMETERS) + ".")
			.forEach(complaints::add);
		given.keySet().removeIf((parameter) -> !kind.takes(parameter));
		ChartTopic topic = new ChartTopic(kind, company(kind, value(given, "company"), complaints),
				family(given, complaints), period(value(given, "period"), complaints));
		if (!complaints.isEmpty()) {
			throw new Refusal("error/chart", "No chart for this request",
					"The address asks for a chart Outlay does not have.", complaints);
		}
		return topic;
	}

	private static String value(Map<String, String> given, String name) {
		return given.getOrDefault(name, "").strip();
	}

	private @Nullable SubjectRef company(ChartKind kind, String id, List<String> complaints) {
		if (id.isEmpty()) {
			if (kind.isOfOneCompany()) {
				complaints.add("This chart is of one company: add company=bytedance or another company’s id.");
			}
			return null;
		}
		Company company = this.companies.findById(id).orElse(null);
		if (company == null) {
			complaints.add("“company”: Outlay does not know the company “" + English.echo(id)
					+ "”. Its id is the last part of the address of its page, such as bytedance.");
			return null;
		}
		return SubjectRef.of(company);
	}

	/** The family asked for, or that of a basis, which older addresses name. */
	private @Nullable String family(Map<String, String> given, List<String> complaints) {
		String term = value(given, "basis");
		String code = value(given, "family").isEmpty() ? this.bases.findById(term).map(Basis::family).orElse(term)
				: value(given, "family");
		if (code.isEmpty()) {
			return null;
		}
		List<String> all = this.families.findAll(Sort.by("ordinal")).stream().map(Family::code).toList();
		if (!all.contains(code)) {
			complaints.add("“family”: “" + English.echo(code) + "” is not a family of bases; use one of "
					+ String.join(", ", all) + ".");
		}
		return code;
	}

	private static @Nullable Period period(String text, List<String> complaints) {
		try {
			return text.isEmpty() ? null : Period.parse(text);
		}
		catch (IllegalArgumentException ex) {
			complaints.add("“period”: " + English.echo(String.valueOf(ex.getMessage())) + ".");
			return null;
		}
	}

	/**
	 * The picture of a chart as a file.
	 * @param ending {@code svg} or {@code png}
	 */
	public static ResponseEntity<byte[]> file(ResponseEntity.BodyBuilder answer, ShownChart chart, String ending) {
		String svg = chart.chart().file();
		return ending.equals("svg")
				? answer.contentType(MediaType.parseMediaType("image/svg+xml;charset=UTF-8"))
					.body(svg.getBytes(StandardCharsets.UTF_8))
				: answer.contentType(MediaType.IMAGE_PNG).body(Png.of(svg));
	}

}
