package org.outlay.doors.web.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Events;
import org.outlay.facts.event.Roles;
import org.outlay.facts.source.ReadingNotes.CitedOrigin;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.ReadingNotes;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.EventLines.EventLine;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.figures.RoleLines.RoleLine;
import org.outlay.readings.figures.RoleLines;
import org.outlay.readings.figures.SubjectProfiles;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Kind;

import org.springframework.stereotype.Component;

/** Reads everything that was taken from a source, in the order of its text. */
@Component
record Passages(Statements statements, Taxonomies taxonomies, Roles roles, RoleLines roleLines, Events events,
		EventLines eventLines, ReadingNotes readingNotes, Lookups lookups) {

	/** The passages of a source, with those of its claims that are shown. */
	List<Passage> of(String source, List<Figure> claims) {
		Text text = new Text(new TreeMap<>());
		addMentions(source, text);
		addRoutes(source, text);
		this.roles.findBySourceIdOrderByOrdinal(source)
			.stream()
			.collect(Collectors.groupingBy((role) -> Passage.Place.of(role.locator())))
			.forEach((place, roles) -> text.at(place).roles().addAll(this.roleLines.of(roles)));
		this.eventLines.ofOneSource(this.events.findBySourceIdOrderByOrdinal(source))
			.forEach((line) -> text.at(line.event().first().locator()).events().add(line));
		claims.forEach((figure) -> text.at(figure.content().locator()).figures().add(figure));
		addCitations(source, text);
		this.readingNotes.passedOver(source)
			.forEach((passed) -> text.at(Locator.line(passed.line())).passedOver().add(passed.why()));
		return List.copyOf(text.passages.values());
	}

	private void addMentions(String source, Text text) {
		List<Statement> stated = this.statements.findBySourceIdOrderByOrdinal(source);
		Map<String, SubjectRef> subjects = this.lookups.subjects(
				stated.stream().flatMap((one) -> Stream.of(one.subjectId(), one.value())).collect(Collectors.toSet()));
		for (Statement one : stated) {
			SubjectRef subject = Objects.requireNonNull(subjects.get(one.subjectId()));
			List<String> facts = text.at(one.locator()).facts(subject);
			SubjectRef named = subjects.get(one.value());
			String value = (named != null) ? named.name() : SubjectProfiles.words(one.property(), one.value());
			if (one.property() != Property.NAME || !subject.name().equals(value)) {
				facts.add(fact(one.property(), value));
			}
		}
	}

	private static String fact(Property property, String value) {
		return switch (property) {
			case NAME -> "here “" + value + "”";
			case ALIAS -> "also “" + value + "”";
			case KIND -> value;
			case PARENT -> "part of " + value;
			case MEMBER -> "stands for " + value;
			case OPEN -> value;
			case PREDECESSOR -> "successor of " + value;
			case NOTE -> "note: " + value;
			case OPENNESS -> value;
			case RELEASED, LAUNCHED -> property.words() + " " + value;
			default -> property.words() + ": " + value;
		};
	}

	private void addRoutes(String source, Text text) {
		List<Taxonomy> all = this.taxonomies.from(source);
		Map<String, SubjectRef> followers = this.lookups.subjects(all.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.flatMap((route) -> route.followers().stream())
			.map(Route.Follower::subjectId)
			.collect(Collectors.toSet()));
		for (Taxonomy taxonomy : all) {
			text.add(taxonomy.locator(), taxonomy.name(), taxonomy.id(), "sorts " + taxonomy.classifies());
			taxonomy.routes().forEach((route) -> addRoute(route, followers, text));
		}
	}

	private static void addRoute(Route route, Map<String, SubjectRef> followers, Text text) {
		if (route.asPrinted() != null) {
			text.add(route.locator(), route.name(), route.id(), "a route, “" + route.asPrinted() + "”");
		}
		route.remarks().forEach((remark) -> text.add(remark.locator(), route.name(), route.id(), remark.words()));
		for (Route.Follower follower : route.followers()) {
			String name = Objects.requireNonNull(followers.get(follower.subjectId())).name();
			text.add(follower.locator(), route.name(), route.id(),
					"on it: " + name + ((follower.note() != null) ? ". " + follower.note() : ""));
		}
	}

	private void addCitations(String source, Text text) {
		List<CitedOrigin> citations = this.readingNotes.citations(source);
		Map<String, SourceRef> cited = this.lookups
			.sources(citations.stream().map(CitedOrigin::id).collect(Collectors.toSet()));
		for (CitedOrigin citation : citations) {
			text.at(Locator.line(citation.line()))
				.cites()
				.add(new Passage.CitedSource(Attribution.of(cited, citation.id(), null),
						Objects.requireNonNullElse(citation.note(), "")));
		}
	}

	/** The passages found so far. */
	private record Text(Map<Passage.Place, Passage> passages) {

		Passage at(@Nullable Locator locator) {
			return at(Passage.Place.of(locator));
		}

		Passage at(Passage.Place place) {
			return this.passages.computeIfAbsent(place, Passage::at);
		}

		void add(@Nullable Locator locator, String name, String id, String words) {
			at(locator).routes().add(new Passage.RouteStatement(name, "/models/routes#" + id, words));
		}

	}

	/**
	 * Everything that was taken from one place of a source.
	 *
	 * @param mentions the subjects it names, with facts about them
	 * @param routes its statements on routes and taxonomies
	 * @param passedOver the reasons why figures here were not recorded as claims
	 */
	record Passage(Place place, List<Mention> mentions, List<RoleLine> roles, List<RouteStatement> routes,
			List<EventLine> events, List<Figure> figures, List<CitedSource> cites, List<String> passedOver) {

		static Passage at(Place place) {
			return new Passage(place, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
					new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		}

		/** The facts stated here about a subject, to be added to. */
		List<String> facts(SubjectRef subject) {
			return this.mentions.stream().filter((one) -> one.subject.equals(subject)).findFirst().orElseGet(() -> {
				Mention mention = new Mention(subject, new ArrayList<>());
				this.mentions.add(mention);
				return mention;
			}).facts;
		}

		/** A subject named here, with the facts stated about it, in words. */
		record Mention(SubjectRef subject, List<String> facts) {
		}

		/** A statement on a route or taxonomy, in our words. */
		record RouteStatement(String name, String path, String words) {
		}

		/** A source named here as an origin. */
		record CitedSource(Attribution attribution, String note) {
		}

		/**
		 * A place of a source. Facts without a place sort first, then lines, pages and
		 * tables.
		 *
		 * @param number of a line or page; 0 for tables, whose numbers are the source's
		 * own
		 * @param words {@code line 15}; empty for facts the editor adds
		 * @param anchor its fragment in addresses
		 */
		record Place(Locator.@Nullable Kind kind, int number, String words,
				String anchor) implements Comparable<Place> {

			private static final Comparator<Place> IN_TEXT = Comparator
				.comparing(Place::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparingInt(Place::number)
				.thenComparing(Place::words);

			static Place of(@Nullable Locator locator) {
				if (locator == null) {
					return new Place(null, 0, "", "added");
				}
				Locator.Kind kind = locator.kind();
				int number = (kind != Locator.Kind.TABLE) ? Integer.parseInt(locator.at()) : 0;
				return new Place(kind, number, locator.words(), locator.anchor());
			}

			@Override
			public int compareTo(Place other) {
				return IN_TEXT.compare(this, other);
			}

		}

	}

}
