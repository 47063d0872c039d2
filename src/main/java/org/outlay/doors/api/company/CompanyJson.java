package org.outlay.doors.api.company;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.subject.Property;

/** A company, division or group. */
@Schema(name = "Company")
record CompanyJson(@Schema(description = "Stable, never used again.", example = "bytedance") String id,
		@Schema(description = "The name readers know it by.", example = "ByteDance") String name,
		@Schema(description = "What it is.", example = "company") CompanyKind kind,
		@Schema(description = "ISO 3166-1 alpha-2, where known.", example = "CN") @Nullable String country,
		@Schema(description = "The company a division is part of.") @Nullable Ref parent,
		@Schema(description = "Whom a group stands for.") List<Ref> members,
		@Schema(description = "The groups it is a member of.") List<Ref> groups,
		@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
		@Schema(description = "Every attribute, with who gives it.") List<StatementJson> statements,
		@Schema(description = "How many standing claims are about it.", example = "30") long claimCount,
		@Schema(description = "Where to read on.") SubjectLinks links,
		@Schema(description = "The path of this entry.", example = "/api/v1/companies/bytedance") String href,
		@Schema(description = "The path of its page for readers.", example = "/companies/bytedance") String page)
		implements
			Identified {

	static CompanyJson of(Company company, NamedRefs names, List<Ref> groups, List<StatementJson> statements,
			long claimCount) {
		return new CompanyJson(company.id(), company.name(), company.kind(), company.country(),
				names.subject(company.parentId()), names.subjects(company.memberIds()), groups,
				StatementJson.of(Property.ALIAS, statements), statements, claimCount, SubjectLinks.of(company.id()),
				EntryType.COMPANY.href(company.id()), EntryType.COMPANY.page(company.id()));
	}

}
