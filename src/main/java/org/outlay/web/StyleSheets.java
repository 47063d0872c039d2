package org.outlay.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The style sheets there are, for the layout: tokens, base and layout first, then one a
 * component.
 */
@Component("styleSheets")
class StyleSheets {

	private static final List<String> FIRST = List.of("tokens.css", "base.css", "layout.css");

	private final List<String> paths;

	StyleSheets() throws IOException {
		this.paths = Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/static/css/*.css"))
			.map(Resource::getFilename)
			.map(String::valueOf)
			.distinct()
			.sorted(Comparator.comparingInt(StyleSheets::rank).thenComparing(Comparator.naturalOrder()))
			.map((name) -> "/css/" + name)
			.toList();
	}

	private static int rank(String name) {
		int rank = FIRST.indexOf(name);
		return (rank < 0) ? FIRST.size() : rank;
	}

	public List<String> paths() {
		return this.paths;
	}

}
