package org.outlay.doors.web.api;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.outlay.ShippedTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

@ShippedTest
class ApiPagesTests {

	@Autowired
	private MockMvcTester mvc;

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.mvc.get().uri(path).exchange().getResponse().getContentAsString());
	}

	private static Element operation(Document guide, String id) {
		return guide.select("section.operation:has(> h3#" + id + ")").first();
	}

	@Test
	void theGuideShowsEveryOperationWithItsParameters() throws Exception {
		Document guide = page("/api");
		assertThat(guide.select(".operation__path")).hasSize(34);
		Element claims = operation(guide, "listClaims");
		assertThat(claims.select(".operation__path").text()).isEqualTo("GET /api/v1/claims");
		assertThat(claims.select("tbody th").eachText()).contains("type", "subject", "period", "limit", "cursor");
		assertThat(claims.select("details").first().text()).contains("capex", "data-budget", "observation");
		assertThat(operation(guide, "search").select("tbody tr").first().text()).contains("q", "text, required");
	}

	@Test
	void theGuideIsMadeOnceAndItsTourForEveryAddressThatIsAskedFor() {
		GuidePage one = guide("one.example");
		GuidePage other = guide("other.example");
		assertThat(other.groups()).isSameAs(one.groups());
		assertThat(other.shapes()).isSameAs(one.shapes());
		assertThat(one.tour()).isNotEmpty()
			.anyMatch((chapter) -> chapter.code().contains("http://one.example/api/v1"))
			.noneMatch((chapter) -> chapter.code().contains("other.example"));
		assertThat(other.tour()).anyMatch((chapter) -> chapter.code().contains("http://other.example/api/v1"));
	}

	private GuidePage guide(String host) {
		ModelAndView guide = this.mvc.get().uri("http://" + host + "/api").exchange().getMvcResult().getModelAndView();
		return (GuidePage) guide.getModel().get("page");
	}

	@Test
	void anOperationWithoutParametersHasNoTable() throws Exception {
		assertThat(operation(page("/api"), "showIndex").select("table")).isEmpty();
	}

	@Test
	void everyLinkWithinTheGuideLeadsSomewhere() throws Exception {
		Document guide = page("/api");
		List<String> fragments = guide.select("a[href^=#]").eachAttr("href");
		assertThat(fragments).isNotEmpty()
			.allSatisfy((fragment) -> assertThat(guide.getElementById(fragment.substring(1))).isNotNull());
	}

	@Test
	void everySampleAddressAnswers() throws Exception {
		for (Element sample : page("/api").select(".operation a[href^=/api/v1]")) {
			assertThat(this.mvc.get().uri(sample.attr("href"))).hasStatusOk();
		}
	}

	@Test
	void noIdStandsTwice() throws Exception {
		assertThat(page("/api").select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page("/about/errors").select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

}
