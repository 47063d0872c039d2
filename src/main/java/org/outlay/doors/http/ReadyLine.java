package org.outlay.doors.http;

import java.net.Inet6Address;
import java.net.InetAddress;

import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the log of a start with the address to open in a browser. */
@Component
class ReadyLine {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

	@EventListener
	void say(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
				&& context.getWebServer() instanceof TomcatWebServer server && context.getServletContext() != null) {
			LOG.info("Outlay is ready at {}{}", address(server.getTomcat().getConnector()),
					context.getServletContext().getContextPath());
		}
	}

	private static String address(Connector connector) {
		return connector.getScheme() + "://" + host(connector.getProperty("address")) + ":" + connector.getLocalPort();
	}

	/** The address it listens at, or localhost if it listens at all of them. */
	private static String host(@Nullable Object bound) {
		if (!(bound instanceof InetAddress address) || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
			return "localhost";
		}
		return (address instanceof Inet6Address) ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
	}

}
