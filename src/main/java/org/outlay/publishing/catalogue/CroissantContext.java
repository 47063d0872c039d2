package org.outlay.publishing.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The context that Croissant 1.0 recommends (its appendix 1), which programs that know no
 * JSON-LD expect as it stands there.
 */
final class CroissantContext {

	/** Members whose values are taken as JSON, and the one that takes names of types. */
	private static final Map<String, String> TYPED = Map.of("data", "@json", "examples", "@json", "dataType", "@vocab");

	static final Map<String, Object> TERMS = terms();

	private CroissantContext() {
	}

	private static Map<String, Object> terms() {
		Map<String, Object> terms = new LinkedHashMap<>();
		terms.put("@language", "en");
		terms.put("@vocab", "https://schema.org/");
		terms.put("cr", "http://mlcommons.org/croissant/");
		terms.put("rai", "http://mlcommons.org/croissant/RAI/");
		terms.put("dct", "http://purl.org/dc/terms/");
		terms.put("sc", "https://schema.org/");
		terms.put("conformsTo", "dct:conformsTo");
		for (String term : List.of("citeAs", "column", "data", "dataType", "examples", "extract", "field",
				"fileProperty", "fileObject", "fileSet", "format", "includes", "isLiveDataset", "jsonPath", "key",
				"md5", "parentField", "path", "recordSet", "references", "regex", "repeated", "replace", "separator",
				"source", "subField", "transform")) {
			String type = TYPED.get(term);
			terms.put(term, (type == null) ? "cr:" + term : typed("cr:" + term, type));
		}
		return Collections.unmodifiableMap(terms);
	}

	private static Map<String, String> typed(String id, String type) {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("@id", id);
		typed.put("@type", type);
		return typed;
	}

}
