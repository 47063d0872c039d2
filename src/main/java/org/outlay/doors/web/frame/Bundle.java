package org.outlay.doors.web.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * All files of a folder as one, so that a page asks for one style sheet and one script.
 * Those named first come first, the others by name.
 */
class Bundle extends AbstractResourceResolver {

	private static final Pattern FONT = Pattern.compile("\\.\\./font/([a-z0-9-]+)\\.woff2");

	private final String name;

	private final Resource whole;

	/**
	 * Puts the files of a folder together.
	 * @param name of the one file, its ending that of the others
	 * @throws IOException if the folder cannot be read
	 */
	Bundle(String folder, String name, List<String> first) throws IOException {
		this.name = name;
		String ending = name.substring(name.lastIndexOf('.'));
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath:/static/" + folder + "/*" + ending);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (Resource file : Arrays.stream(files)
			.sorted(Comparator.comparingInt((Resource file) -> rank(first, file))
				.thenComparing((file) -> String.valueOf(file.getFilename())))
			.toList()) {
			String text = FONT.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll(Bundle::hashed);
			bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		}
		this.whole = new TransformedResource(files[0], bytes.toByteArray());
	}

	private static int rank(List<String> first, Resource file) {
		int rank = first.indexOf(file.getFilename());
		return (rank < 0) ? first.size() : rank;
	}

	/** The address of a font under the name it is kept for good by. */
	private static String hashed(MatchResult font) {
		try {
			byte[] bytes = new ClassPathResource("static/font/" + font.group(1) + ".woff2").getContentAsByteArray();
			return "../font/" + font.group(1) + "-" + DigestUtils.md5DigestAsHex(bytes) + ".woff2";
		}
		catch (IOException ex) {
			throw new IllegalStateException("A style sheet names the font " + font.group() + ", which is not there",
					ex);
		}
	}

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		return requestPath.equals(this.name) ? this.whole : chain.resolveResource(request, requestPath, locations);
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String resourceUrlPath, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return resourceUrlPath.equals(this.name) ? resourceUrlPath : chain.resolveUrlPath(resourceUrlPath, locations);
	}

}
