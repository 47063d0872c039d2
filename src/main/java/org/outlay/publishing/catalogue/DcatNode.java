package org.outlay.publishing.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** One thing and what is said of it. */
record DcatNode(String id, String type, MultiValueMap<String, Map<String, String>> values) {

	DcatNode(String id, String type) {
		this(id, type, new LinkedMultiValueMap<>());
	}

	DcatNode text(String property, String value) {
		this.values.add(property, Map.of("@value", value, "@language", "en"));
		return this;
	}

	DcatNode typed(String property, String value, String type) {
		this.values.add(property, Map.of("@value", value, "@type", Dcat.XSD + type));
		return this;
	}

	DcatNode link(String property, String address) {
		this.values.add(property, Map.of("@id", address));
		return this;
	}

	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@id", this.id);
		json.put("@type", this.type);
		json.putAll(this.values);
		return json;
	}

}
