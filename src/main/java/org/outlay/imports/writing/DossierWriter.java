package org.outlay.imports.writing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.source.CitedOrigin;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.PassedOver;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.SubjectType;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.Dossier.Attribute;
import org.outlay.imports.dossier.Dossier.Happening;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.imports.dossier.Dossier.Office;
import org.outlay.imports.dossier.Dossier.Publication;
import org.outlay.imports.dossier.MentionReader;
import org.outlay.imports.dossier.TaxonomyReader;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Numerals;
import org.outlay.values.period.Period;

/** Writes a dossier in the one form that reading takes back without a change. */
public final class DossierWriter {

	private DossierWriter() {
	}

	public static String write(Dossier dossier) {
		YamlText root = YamlText.block()
			.map("source", source(dossier.source()))
			.list("cites", dossier.citations().stream().map(DossierWriter::citation).toList())
			.list("passedOver", dossier.passedOver().stream().map(DossierWriter::passedOver).toList());
		for (SubjectType type : SubjectType.values()) {
			root.list(type.collection(),
					dossier.mentions()
						.stream()
						.filter((mention) -> mention.type() == type)
						.map(DossierWriter::mention)
						.toList());
		}
		return root.list(TaxonomyReader.TAXONOMIES, dossier.taxonomies().stream().map(TaxonomyWriter::of).toList())
			.list("events", dossier.events().stream().map(DossierWriter::event).toList())
			.list("claims", dossier.claims().stream().map(DossierWriter::claim).toList())
			.write();
	}

	private static YamlText source(Publication source) {
		return YamlText.block()
			.text("id", source.id())
			.text("prefix", source.prefix())
			.text("title", source.title())
			.text("publisher", source.publisher())
			.texts("authors", source.authors())
			.text("language", source.language())
			.text("kind", source.kind().code())
			.text("tier", source.tier().code())
			.text("link", source.link())
			.text("licence", source.licence())
			.text("accessed", source.accessed())
			.map("published",
					YamlText.flow()
						.text("earliest", source.published().earliest())
						.text("latest", source.published().latest()))
			.text("basedOn", source.basedOn())
			.text("note", source.note());
	}

	private static YamlText citation(CitedOrigin citation) {
		return YamlText.flow()
			.text("id", citation.id())
			.text("publisher", citation.publisher())
			.number("line", citation.line())
			.text("note", citation.note());
	}

	private static YamlText passedOver(PassedOver line) {
		return YamlText.flow().number("line", line.line()).text("why", line.why());
	}

	private static YamlText mention(Mention mention) {
		Locator place = mention.attributes().get(0).locator();
		YamlText entry = YamlText.block().text("id", mention.id()).place(place).text("name", mention.name());
		for (Property property : MentionReader.ATTRIBUTES.getOrDefault(mention.type(), List.of())) {
			mention.attributes()
				.stream()
				.filter((attribute) -> attribute.property() == property)
				.forEach((attribute) -> attribute(entry, attribute, place));
		}
		List<Attribute> members = all(mention, Property.MEMBER);
		if (!members.isEmpty()) {
			List<String> ids = members.stream().map(Attribute::value).toList();
			Locator stated = members.get(0).locator();
			if (isSame(stated, place)) {
				entry.texts("members", ids);
			}
			else {
				entry.map("members", YamlText.flow().texts("value", ids).place(stated));
			}
		}
		entry.list("aliases",
				all(mention, Property.ALIAS).stream()
					.map((alias) -> YamlText.flow().text("name", alias.value()).place(alias.locator()))
					.toList());
		entry.list("roles", mention.roles().stream().map(DossierWriter::role).toList());
		all(mention, Property.NOTE).forEach((note) -> entry.text("note", note.value()));
		return entry;
	}

	private static List<Attribute> all(Mention mention, Property property) {
		return mention.attributes().stream().filter((attribute) -> attribute.property() == property).toList();
	}

	private static void attribute(YamlText entry, Attribute attribute, @Nullable Locator place) {
		String key = attribute.property().code();
		if (isSame(attribute.locator(), place)) {
			entry.text(key, attribute.value());
		}
		else {
			entry.map(key, YamlText.flow().text("value", attribute.value()).place(attribute.locator()));
		}
	}

	private static boolean isSame(@Nullable Locator stated, @Nullable Locator place) {
		return stated == null || stated.equals(place);
	}

	private static YamlText role(Office role) {
		return YamlText.flow()
			.text("organisation", role.organisation())
			.text("title", role.title())
			.flag("former", role.former())
			.place(role.locator());
	}

	private static YamlText event(Happening event) {
		return YamlText.block()
			.text("id", event.id())
			.place(event.locator())
			.text("date", event.date().span())
			.text("printed", event.printed())
			.text("kind", event.kind().code())
			.flag("planned", event.planned())
			.texts("subjects", event.subjects())
			.text("title", event.title())
			.text("note", event.note());
	}

	private static YamlText claim(ClaimContent claim) {
		YamlText entry = YamlText.block()
			.text("id", claim.id())
			.place(claim.locator())
			.text("subject", claim.subject())
			.text("measure", claim.measure())
			.text("basis", claim.basis())
			.map("breakdown",
					YamlText.flow()
						.text("use", claim.breakdown().use())
						.text("region", claim.breakdown().region())
						.text("item", claim.breakdown().item())
						.text("segment", claim.breakdown().segment()));
		Period period = claim.period();
		if (period.label() == null) {
			entry.text("period", period.notation());
		}
		else {
			entry.map("period", YamlText.flow().text("dates", period.notation()).text("label", period.label()));
		}
		return entry.map("amount", amount(claim.amount()))
			.text("nature", claim.nature().code())
			.texts("status", claim.sortedStatus().stream().map(Enum::name).toList())
			.map("assertedBy",
					YamlText.flow()
						.text("kind", claim.assertedBy().kind().code())
						.text("name", claim.assertedBy().name())
						.text("id", claim.assertedBy().id()))
			.text("basedOn", claim.basedOn())
			.text("partOf", claim.links().partOf())
			.text("repeats", claim.links().repeats())
			.text("revises", claim.links().revises())
			.text("corrects", claim.links().corrects())
			.map("rank", (claim.rank() != Rank.NORMAL)
					? YamlText.flow().text("value", claim.rank().code()).text("reason", claim.rankReason()) : null)
			.text("note", claim.note());
	}

	private static YamlText amount(Amount amount) {
		YamlText text = YamlText.flow().text("kind", amount.kind().code());
		String low = (amount.low() != null) ? Numerals.print(amount.low()) : null;
		String high = (amount.high() != null) ? Numerals.print(amount.high()) : null;
		switch (amount.kind()) {
			case EXACT, APPROXIMATE -> text.number("value", low);
			case RANGE -> text.number("low", low)
				.number("high", high)
				.flag("lowExclusive", !amount.interval().lowIncluded())
				.flag("highExclusive", !amount.interval().highIncluded());
			case AT_LEAST, MORE_THAN -> text.number("low", low);
			case AT_MOST, LESS_THAN ->
				text.number("high", high).number("from", amount.interval().lowIncluded() ? 0 : null);
			case VAGUE, UNDISCLOSED -> {
			}
		}
		return text.text("unit", amount.unit().code())
			.text("hedge", amount.hedge())
			.text("asPrinted", amount.asPrinted())
			.number("decimals", amount.decimals());
	}

}
