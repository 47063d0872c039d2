package org.outlay.api;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.claim.AsserterKind;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.claim.Nature;
import org.outlay.ledger.Countries;
import org.outlay.period.Period;

/**
 * The conditions by which lists of claims are filtered; a claim passes that meets all.
 */
record ClaimCriteria(
		@Parameter(description = "Claims about this company, model, product or person.",
				example = "doubao") @Known(Vocabulary.SUBJECT) @Nullable String subject,
		@Parameter(description = "Claims about this company itself, not its divisions, models or products.",
				example = "bytedance") @Known(Vocabulary.COMPANY) @Nullable String company,
		@Parameter(description = "Claims of this measure.",
				example = "capex") @Known(Vocabulary.MEASURE) @Nullable String measure,
		@Parameter(description = "Claims on this basis; only capital expenditure has one.",
				example = "ai-capital-expenditure") @Known(Vocabulary.BASIS) @Nullable String basis,
		@Parameter(description = "Claims of this nature.", example = "plan") @Nullable Nature nature,
		@Parameter(description = "Claims whose period shares at least a day with this one; those of an unknown"
				+ " period never do.", example = "2026") @Nullable Period period,
		@Parameter(description = "Claims taken from this source.",
				example = "leida-grand-chess") @Known(Vocabulary.SOURCE) @Nullable String source,
		@Parameter(description = "Claims stated in this currency or unit of the dictionary.",
				example = "CNY") @Known(Vocabulary.UNIT) @Nullable String unit,
		@Parameter(description = "Claims about the companies of this country, their divisions, models and products.",
				example = "CN") @Nullable Country country,
		@Parameter(description = "Claims made by such a voice inside their source.",
				example = "company") @Nullable AsserterKind assertedBy)
		implements
			Query {

	/** Those of the known claims that pass. */
	ClaimFilter filter(ClaimFilter known, @Nullable ClaimType type, Countries countries) {
		return known.ofType(type)
			.about(subjects(countries))
			.ofMeasure(this.measure)
			.onBasis(this.basis)
			.ofNature(this.nature)
			.within(this.period)
			.from(this.source)
			.in(this.unit)
			.by(this.assertedBy);
	}

	/** The subjects that meet every condition on them; absent where there is none. */
	private @Nullable Collection<String> subjects(Countries countries) {
		Set<String> subjects = null;
		if (this.country != null) {
			subjects = new HashSet<>(countries.subjects(this.country.code()));
		}
		for (String wanted : new String[] { this.subject, this.company }) {
			if (wanted != null) {
				subjects = (subjects == null || subjects.contains(wanted)) ? Set.of(wanted) : Set.of();
			}
		}
		return (subjects != null) ? List.copyOf(subjects) : null;
	}

}
