package org.outlay.doors.web.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The style sheets, scripts and fonts of the site, read once, at the start. Each has its
 * own name, and one with a hash of its content.
 */
@Component
class Assets {

	/** The style sheets that come first in the bundle; the others follow by name. */
	private static final List<String> FIRST = List.of("css/tokens.css", "css/base.css", "css/layout.css");

	private static final Pattern FONT = Pattern.compile("\\.\\./(font/[a-z0-9-]+\\.woff2)");

	/** By path, under either name. */
	private final Map<String, Resource> files = new HashMap<>();

	/** The hashed path of every file, by its plain path. */
	private final Map<String, String> hashed = new HashMap<>();

	Assets() {
		try {
			read("font").forEach(this::add);
			Map<String, byte[]> sheets = read("css");
			sheets.replaceAll((path, content) -> withHashedFonts(path, content));
			sheets.forEach(this::add);
			Map<String, byte[]> scripts = read("js");
			scripts.forEach(this::add);
			Map<String, byte[]> ordered = new LinkedHashMap<>();
			FIRST.forEach((sheet) -> ordered.put(sheet, Objects.requireNonNull(sheets.remove(sheet))));
			ordered.putAll(sheets);
			add("css/outlay.css", joined(ordered));
			scripts.keySet().removeIf((path) -> !path.startsWith("js/parts/"));
			add("js/outlay.js", joined(scripts));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The style sheets, scripts and fonts cannot be read", ex);
		}
	}

	private static Map<String, byte[]> read(String folder) throws IOException {
		Map<String, byte[]> read = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:/static/" + folder + "/**/*.*")) {
			String address = file.getURL().getPath();
			read.put(address.substring(address.lastIndexOf("/static/") + "/static/".length()),
					file.getContentAsByteArray());
		}
		return read;
	}

	/** Several files as one, so that a page asks for one style sheet and one script. */
	private static byte[] joined(Map<String, byte[]> files) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		files.values().forEach(whole::writeBytes);
		return whole.toByteArray();
	}

	private byte[] withHashedFonts(String sheet, byte[] content) {
		return FONT.matcher(new String(content, StandardCharsets.UTF_8))
			.replaceAll((font) -> "../" + font(sheet, font))
			.getBytes(StandardCharsets.UTF_8);
	}

	private String font(String sheet, MatchResult named) {
		String font = this.hashed.get(named.group(1));
		if (font == null) {
			throw new IllegalStateException(sheet + " names " + named.group() + ", which does not exist");
		}
		return font;
	}

	private void add(String path, byte[] content) {
		int ending = path.lastIndexOf('.');
		String name = path.substring(0, ending) + "-" + DigestUtils.md5DigestAsHex(content) + path.substring(ending);
		Resource file = new Content(content, path);
		this.hashed.put(path, name);
		this.files.put(path, file);
		this.files.put(name, file);
	}

	/**
	 * The file at a path.
	 * @param path plain or hashed, without a slash at the start: {@code css/outlay.css}
	 * @return null if there is no such file, or if it no longer has this hash
	 */
	@Nullable Resource at(String path) {
		return this.files.get(path);
	}

	/**
	 * The address to link to, which a browser may keep for good.
	 * @param address with a slash at the start: {@code /css/outlay.css}
	 * @return null if it is not one of these files
	 */
	@Nullable String link(String address) {
		String path = this.hashed.get(address.substring(1));
		return (path != null) ? "/" + path : null;
	}

	/** The content of a file with its name, which gives the type. */
	private static final class Content extends ByteArrayResource {

		private final String path;

		Content(byte[] content, String path) {
			super(content, path);
			this.path = path;
		}

		@Override
		public String getFilename() {
			return this.path;
		}

	}

}
