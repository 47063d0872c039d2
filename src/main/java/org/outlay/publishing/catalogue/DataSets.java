package org.outlay.publishing.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.revision.Revision;
import org.outlay.facts.revision.Revisions;
import org.outlay.publishing.archive.Archives;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.site.Site;
import org.outlay.publishing.tabular.Table;

import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Describes the data of this copy of Outlay. */
@Service
public class DataSets {

	private final JdbcClient jdbc;

	private final Site site;

	private final Revisions revisions;

	private final Measures measures;

	private final PublishedTables catalogue;

	private volatile @Nullable Coverage coverage;

	DataSets(JdbcClient jdbc, Site site, Revisions revisions, Measures measures, PublishedTables catalogue) {
		this.jdbc = jdbc;
		this.site = site;
		this.revisions = revisions;
		this.measures = measures;
		this.catalogue = catalogue;
	}

	public DataSet whole() {
		Revision revision = this.revisions.current();
		Coverage coverage = coverage(revision);
		return new DataSet(this.site.name() + ": what AI costs, and who says so", this.site.description(),
				this.site.name(), this.site.at("/"), this.site.licence(), revision.id(), revision.since(),
				coverage.first(), coverage.last(), coverage.countries(),
				this.measures.findAll(Sort.by("ordinal"))
					.stream()
					.map((measure) -> new DataSet.Variable(measure.code(), measure.label(), measure.definition(),
							this.site.at("/measures/" + measure.code())))
					.toList(),
				coverage.tables(), Distributions.of(coverage.tables(), this.site));
	}

	/** Read once per edition, because it reads every claim. */
	private Coverage coverage(Revision revision) {
		Coverage known = this.coverage;
		if (known == null || !known.edition().equals(revision.id())) {
			known = this.jdbc.sql("select min(period_start), max(period_end) from claim where recorded_to is null")
				.query((row, number) -> new Coverage(revision.id(), row.getObject(1, LocalDate.class),
						row.getObject(2, LocalDate.class), countries(), tables(revision)))
				.single();
			this.coverage = known;
		}
		return known;
	}

	private List<? extends Table<?>> tables(Revision revision) {
		return this.catalogue.all().stream().map((one) -> one.table(Archives.view(revision))).toList();
	}

	private List<String> countries() {
		return this.jdbc.sql("select distinct country from company where country is not null order by country")
			.query(String.class)
			.list();
	}

	/** The period, countries and tables of an edition. */
	private record Coverage(String edition, @Nullable LocalDate first, @Nullable LocalDate last, List<String> countries,
			List<? extends Table<?>> tables) {
	}

}
