package org.outlay.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Measures;
import org.outlay.site.Edition;
import org.outlay.site.Editions;
import org.outlay.site.Site;

import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Describes what this copy of Outlay holds. */
@Service
public class DataSets {

	/** What can be had, and in which form. */
	private static final List<DataSet.Distribution> FORMS = List.of(
			new DataSet.Distribution("Claims", "/api/v1/claims", "application/json"),
			new DataSet.Distribution("Capital expenditure, one figure a company and year",
					"/api/v1/compare?measure=capex", "application/json"),
			new DataSet.Distribution("Companies", "/api/v1/companies", "application/json"),
			new DataSet.Distribution("Sources", "/api/v1/sources", "application/json"),
			new DataSet.Distribution("Dictionary of measures", "/api/v1/measures", "application/json"),
			new DataSet.Distribution("Description of the API", "/api/v1/openapi.json", "application/json"));

	private final JdbcClient jdbc;

	private final Site site;

	private final Editions editions;

	private final Measures measures;

	private volatile @Nullable Coverage coverage;

	DataSets(JdbcClient jdbc, Site site, Editions editions, Measures measures) {
		this.jdbc = jdbc;
		this.site = site;
		this.editions = editions;
		this.measures = measures;
	}

	/** All that is held. */
	public DataSet whole() {
		Edition edition = this.editions.current();
		Coverage coverage = coverage(edition);
		return new DataSet(this.site.name() + ": what AI costs, and who says so", this.site.description(),
				this.site.name(), this.site.at("/"), this.site.licence(), edition.id(), edition.since(),
				coverage.first(), coverage.last(), coverage.countries(),
				this.measures.findAll(Sort.by("ordinal"))
					.stream()
					.map((measure) -> new DataSet.Variable(measure.code(), measure.label(), measure.definition(),
							this.site.at("/measures/" + measure.code())))
					.toList(),
				FORMS.stream()
					.map((form) -> new DataSet.Distribution(form.title(), this.site.at(form.url()), form.mediaType()))
					.toList());
	}

	/** Read once an edition: it looks at every claim. */
	private Coverage coverage(Edition edition) {
		Coverage known = this.coverage;
		if (known == null || !known.edition().equals(edition.id())) {
			known = this.jdbc.sql("select min(period_start), max(period_end) from claim where recorded_to is null")
				.query((row, number) -> new Coverage(edition.id(), row.getObject(1, LocalDate.class),
						row.getObject(2, LocalDate.class), countries()))
				.single();
			this.coverage = known;
		}
		return known;
	}

	private List<String> countries() {
		return this.jdbc.sql("select distinct country from company where country is not null order by country")
			.query(String.class)
			.list();
	}

	/** What time and which countries the claims of an edition are about. */
	private record Coverage(String edition, @Nullable LocalDate first, @Nullable LocalDate last,
			List<String> countries) {

	}

}
