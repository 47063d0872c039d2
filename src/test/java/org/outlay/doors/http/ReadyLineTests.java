package org.outlay.doors.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ReadyLineTests {

	@ParameterizedTest
	@CsvSource({ "http, ''", "https, /outlay" })
	void aStartEndsWithItsAddress(String scheme, String path, CapturedOutput output) {
		try (ConfigurableApplicationContext context = application(WebApplicationType.SERVLET)
			.run("--test.scheme=" + scheme, "--test.path=" + path)) {
			int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
			assertThat(output.getOut().stripTrailing())
				.endsWith("Outlay is ready at " + scheme + "://localhost:" + port + path);
		}
	}

	@Test
	void aCommandHasNoAddress(CapturedOutput output) {
		application(WebApplicationType.NONE).run().close();
		assertThat(output).doesNotContain("Outlay is ready");
	}

	private static SpringApplicationBuilder application(WebApplicationType type) {
		return new SpringApplicationBuilder((type == WebApplicationType.NONE) ? Quiet.class : Server.class).web(type)
			.properties("spring.config.location=optional:file:/none/");
	}

	/** An application without a server. */
	@Configuration(proxyBeanMethods = false)
	@Import(ReadyLine.class)
	static class Quiet {

	}

	/** A server without handlers. */
	@Configuration(proxyBeanMethods = false)
	@Import(ReadyLine.class)
	static class Server {

		@Bean
		TomcatServletWebServerFactory tomcat(Environment settings) {
			TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(
					settings.getProperty("test.path", ""), 0);
			tomcat.addConnectorCustomizers(
					(connector) -> connector.setScheme(settings.getProperty("test.scheme", "http")));
			return tomcat;
		}

	}

}
