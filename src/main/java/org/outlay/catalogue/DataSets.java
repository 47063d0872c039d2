package org.outlay.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.archive.Archives;
import org.outlay.claim.Measures;
import org.outlay.dataset.Catalogue;
import org.outlay.site.Edition;
import org.outlay.site.Editions;
import org.outlay.site.Site;
import org.outlay.tabular.Table;

import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Describes what this copy of Outlay holds. */
@Service
public class DataSets {

	private final JdbcClient jdbc;

	private final Site site;

	private final Editions editions;

	private final Measures measures;

	private final Catalogue catalogue;

	private volatile @Nullable Coverage coverage;

	DataSets(JdbcClient jdbc, Site site, Editions editions, Measures measures, Catalogue catalogue) {
		this.jdbc = jdbc;
		this.site = site;
		this.editions = editions;
		this.measures = measures;
		this.catalogue = catalogue;
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
				coverage.tables(), Forms.of(coverage.tables(), this.site));
	}

	/** Read once an edition: it looks at every claim. */
	private Coverage coverage(Edition edition) {
		Coverage known = this.coverage;
		if (known == null || !known.edition().equals(edition.id())) {
			known = this.jdbc.sql("select min(period_start), max(period_end) from claim where recorded_to is null")
				.query((row, number) -> new Coverage(edition.id(), row.getObject(1, LocalDate.class),
						row.getObject(2, LocalDate.class), countries(), tables(edition)))
				.single();
			this.coverage = known;
		}
		return known;
	}

	private List<? extends Table<?>> tables(Edition edition) {
		return this.catalogue.all().stream().map((one) -> one.table(Archives.lens(edition))).toList();
	}

	private List<String> countries() {
		return this.jdbc.sql("select distinct country from company where country is not null order by country")
			.query(String.class)
			.list();
	}

	/**
	 * What time and which countries the claims of an edition are about, and its tables.
	 */
	private record Coverage(String edition, @Nullable LocalDate first, @Nullable LocalDate last, List<String> countries,
			List<? extends Table<?>> tables) {

	}

}
