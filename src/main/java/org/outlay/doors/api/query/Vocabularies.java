package org.outlay.doors.api.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Families;
import org.outlay.facts.claim.dictionary.Family;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Units;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.facts.subject.Subject;
import org.outlay.facts.subject.Subjects;
import org.outlay.values.amount.UnitKind;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Looks ids and codes up in the data. */
@Component
public record Vocabularies(Subjects subjects, Companies companies, Sources sources, Measures measures,
		Families families, Bases bases, AiModels models, Units units) {

	public boolean has(Vocabulary vocabulary, String value) {
		return switch (vocabulary) {
			case SUBJECT -> this.subjects.findById(value).isPresent();
			case COMPANY -> this.companies.findById(value).isPresent();
			case SOURCE -> this.sources.findById(value).isPresent();
			default -> all(vocabulary).contains(value);
		};
	}

	/** All ids or codes, in the order readers expect. */
	public List<String> all(Vocabulary vocabulary) {
		return switch (vocabulary) {
			case SUBJECT -> this.subjects.findAll(Sort.by("id")).stream().map(Subject::id).toList();
			case COMPANY -> this.companies.findAll(Sort.by("id")).stream().map(Company::id).toList();
			case SOURCE -> this.sources.findAll(Sort.by("id")).stream().map(Source::id).toList();
			case MEASURE -> this.measures.findAll(Sort.by("ordinal")).stream().map(Measure::code).toList();
			case BASIS -> this.bases.findAll(Sort.by("ordinal")).stream().map(Basis::code).toList();
			case BASIS_FAMILY -> this.families.findAll(Sort.by("ordinal")).stream().map(Family::code).toList();
			case UNIT_KIND -> this.measures.findAll(Sort.by("ordinal"))
				.stream()
				.map(Measure::unitKind)
				.map(UnitKind::code)
				.distinct()
				.toList();
			case UNIT -> this.units.codes();
			case COUNTRY -> List.of(Locale.getISOCountries());
			case FAMILY -> this.models.findAll(Sort.by("family"))
				.stream()
				.map(AiModel::family)
				.filter(Objects::nonNull)
				.distinct()
				.toList();
		};
	}

}
