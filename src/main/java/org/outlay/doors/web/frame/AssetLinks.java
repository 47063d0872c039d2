package org.outlay.doors.web.frame;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;

/**
 * Links pages to style sheets, scripts and fonts by their hashed names:
 * {@code @{/css/outlay.css}} in a template becomes {@code /css/outlay-0123….css}. Leaves
 * every other link to Thymeleaf.
 */
class AssetLinks extends AbstractLinkBuilder {

	private final Assets assets;

	AssetLinks(Assets assets) {
		this.assets = assets;
		setName("assets");
		setOrder(0);
	}

	@Override
	public @Nullable String buildLink(IExpressionContext context, @Nullable String base,
			Map<String, Object> parameters) {
		String link = (base != null && base.startsWith("/")) ? this.assets.link(base) : null;
		return (link != null && context instanceof IWebContext web)
				? web.getExchange().getRequest().getApplicationPath() + link : null;
	}

}
