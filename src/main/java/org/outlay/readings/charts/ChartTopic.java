package org.outlay.readings.charts;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.Address;
import org.outlay.values.period.Period;

/**
 * The topic of a chart; null means all.
 *
 * @param family of bases, a code of the dictionary
 */
public record ChartTopic(ChartKind kind, @Nullable SubjectRef company, @Nullable String family,
		@Nullable Period period) {

	public static ChartTopic of(ChartKind kind, @Nullable SubjectRef company) {
		return new ChartTopic(kind, company, null, null);
	}

	public String path() {
		return path("");
	}

	/** The path of its page or of a file: {@code ".svg"}. */
	String path(String ending) {
		return Address.of("/charts/" + this.kind.code() + ending).with(parameters()).text();
	}

	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.company != null) {
			parameters.put("company", this.company.id());
		}
		if (this.family != null) {
			parameters.put("family", this.family);
		}
		if (this.period != null) {
			parameters.put("period", this.period.notation());
		}
		return parameters;
	}

	/** The name of a file of it, without ending: {@code outlay-capex-bytedance}. */
	String fileName() {
		return ("outlay-" + this.kind.code() + "-" + String.join("-", parameters().values()))
			.replaceAll("[^A-Za-z0-9]+", "-")
			.replaceAll("-$", "");
	}

}
