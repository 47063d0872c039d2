package org.outlay.doors.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Puts our valves inside of Tomcat's own reports and outside of the API's valve, which
 * has no order and so comes last.
 */
@Component
class ValveOrder implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE - 1;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			context.getParent().getPipeline().addValve(new ArrivalValve());
			context.getParent().getPipeline().addValve(new PageValve());
		});
	}

}
