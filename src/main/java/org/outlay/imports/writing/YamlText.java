package org.outlay.imports.writing;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

import org.outlay.facts.source.Locator;

/**
 * Builds one YAML mapping field by field, in that order. A block has a line for each
 * field, a flow stands in braces. Absent values and empty lists are left out.
 */
final class YamlText {

	private static final int WIDTH = 120;

	private final List<NodeTuple> fields = new ArrayList<>();

	private final FlowStyle style;

	private YamlText(FlowStyle style) {
		this.style = style;
	}

	static YamlText block() {
		return new YamlText(FlowStyle.BLOCK);
	}

	static YamlText flow() {
		return new YamlText(FlowStyle.FLOW);
	}

	YamlText text(String key, @Nullable Object value) {
		return (value != null) ? put(key, scalar(Tag.STR, value.toString())) : this;
	}

	/** A number, which others read as one if it is in digits only. */
	YamlText number(String key, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		String digits = value.toString();
		return put(key, scalar(new Resolver().resolve(NodeId.scalar, digits, true), digits));
	}

	/** {@code line: 15}, {@code page: 4} or {@code table: 2}; nothing without a place. */
	YamlText place(@Nullable Locator locator) {
		if (locator == null) {
			return this;
		}
		return locator.kind().equals(Locator.Kind.TABLE.code()) ? text(locator.kind(), locator.at())
				: number(locator.kind(), locator.at());
	}

	/** Written only if true. */
	YamlText flag(String key, boolean value) {
		return value ? put(key, scalar(Tag.BOOL, "true")) : this;
	}

	YamlText texts(String key, List<String> values) {
		List<Node> items = values.stream().map((value) -> scalar(Tag.STR, value)).toList();
		return items.isEmpty() ? this : put(key, new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW));
	}

	YamlText map(String key, @Nullable YamlText value) {
		return (value != null && !value.fields.isEmpty()) ? put(key, value.node()) : this;
	}

	YamlText list(String key, List<YamlText> entries) {
		List<Node> items = entries.stream().map(YamlText::node).toList();
		return items.isEmpty() ? this : put(key, new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
	}

	private YamlText put(String key, Node value) {
		this.fields.add(new NodeTuple(scalar(Tag.STR, key), value));
		return this;
	}

	private static Node scalar(Tag tag, String value) {
		return new ScalarNode(tag, value, null, null, ScalarStyle.PLAIN);
	}

	private Node node() {
		return new MappingNode(Tag.MAP, this.fields, this.style);
	}

	/** The document as text that ends with a line break. */
	String write() {
		DumperOptions options = new DumperOptions();
		options.setWidth(WIDTH);
		options.setIndent(2);
		options.setIndicatorIndent(2);
		options.setIndentWithIndicator(true);
		options.setAllowUnicode(true);
		StringWriter out = new StringWriter();
		new Yaml(options).serialize(node(), out);
		return out.toString();
	}

}
