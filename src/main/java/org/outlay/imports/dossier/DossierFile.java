package org.outlay.imports.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file that has not been checked yet: at most {@value #MAX_BYTES} bytes of UTF-8.
 */
public final class DossierFile {

	static final int MAX_BYTES = 5_000_000;

	private final String name;

	private final byte[] bytes;

	/**
	 * A file.
	 * @param name what problems call it
	 */
	public DossierFile(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	/** Reads the stream up to the largest size of a dossier. */
	public static DossierFile read(String name, InputStream stream) throws IOException {
		return new DossierFile(name, stream.readNBytes(MAX_BYTES + 1));
	}

	public String name() {
		return this.name;
	}

	public byte[] bytes() {
		return this.bytes;
	}

	/**
	 * The file's one mapping.
	 * @throws EntryRefused if the file is too large, not UTF-8 or not a YAML mapping
	 */
	DossierEntry root() {
		if (this.bytes.length > MAX_BYTES) {
			throw new EntryRefused(1, "",
					"the file is larger than " + MAX_BYTES / 1_000_000 + " MB; a dossier holds one source");
		}
		String text = text();
		Node node = node(text);
		if (!(node instanceof MappingNode mapping)) {
			throw new EntryRefused(1, "", "a dossier is a YAML mapping that starts with 'source:'");
		}
		return new DossierEntry("", mapping);
	}

	private String text() {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(this.bytes);
		CharBuffer out = CharBuffer.allocate(this.bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		out.flip();
		if (result.isError()) {
			throw new EntryRefused(lineAt(out, out.length()), "",
					"byte " + (in.position() + 1) + " is not UTF-8: save the file as UTF-8");
		}
		return out.toString();
	}

	private static @Nullable Node node(String text) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(MAX_BYTES);
		options.setMaxAliasesForCollections(0);
		try {
			return new Yaml(options).compose(new StringReader(text));
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new EntryRefused(line, "", "not valid YAML: " + ex.getProblem());
		}
		catch (ReaderException ex) {
			throw new EntryRefused(lineAt(text, ex.getPosition()), "",
					"character U+" + String.format("%04X", ex.getCodePoint()) + " is not allowed in YAML");
		}
		catch (YAMLException ex) {
			throw new EntryRefused(1, "", "not valid YAML: " + ex.getMessage());
		}
	}

	private static int lineAt(CharSequence text, int position) {
		return 1 + (int) text.chars().limit(position).filter((c) -> c == '\n').count();
	}

}
