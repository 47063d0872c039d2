package org.outlay.doors.api.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;
import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ChangeApiTests {

	private final ApiClient api;

	@Autowired
	ChangeApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void revisionsTellBeforeAfterAndTheChangeAsIntervals() {
		Golden.assertJson("api/changes", this.api.text("/changes?company=brightdune&class=revised-up"));
	}

	@Test
	void everyClassThatIsAskedForAndNoOtherComes() {
		assertThat(ApiClient.column(this.api.json("/changes?class=new,revised-up&limit=1000"), "class"))
			.contains("new", "revised-up")
			.containsOnly("new", "revised-up");
		assertThat(ApiClient.column(this.api.json("/changes?fields=id,class&class=revised-up"), "id"))
			.containsExactly("tbw-2d.1");
	}

	@Test
	void pagesPutTogetherAreTheWholeList() {
		List<String> whole = ids("/changes?limit=1000");
		List<String> pieced = new ArrayList<>();
		String path = "/changes?limit=7";
		while (path != null) {
			JsonNode page = this.api.json(path);
			pieced.addAll(ApiClient.column(page, "id"));
			path = page.get("next").isNull() ? null
					: page.get("next").asString().replaceFirst("^http://localhost" + ApiAddresses.API, "");
		}
		assertThat(pieced).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(60);
		assertThat(this.api.json("/changes?include=count&limit=1").get("total").asInt()).isEqualTo(whole.size());
		List<String> oldestFirst = new ArrayList<>(ids("/changes?limit=1000&sort=recorded"));
		Collections.reverse(oldestFirst);
		assertThat(oldestFirst).isEqualTo(whole);
	}

	@Test
	void whoHasSeenTheLastMomentGetsNothingAgain() {
		String last = this.api.json("/changes?limit=1").at("/data/0/recorded").asString();
		assertThat(ids("/changes?since=" + last)).isEmpty();
		assertThat(ids("/changes?limit=1000&since=" + last.substring(0, 10))).isEqualTo(ids("/changes?limit=1000"));
	}

	@Test
	void aThresholdCountsCertainlyOrPossibly() {
		assertThat(ids("/changes?threshold=20&class=revised-up")).containsExactly("tbw-2d.1");
		assertThat(ids("/changes?threshold=50&class=revised-up")).isEmpty();
		assertThat(ids("/changes?threshold=50&class=revised-up&match=possible")).containsExactly("tbw-2d.1");
	}

	@Test
	void onADayOnlyWhatWasPublicChangedAnything() {
		assertThat(this.api.json("/changes?asOf=2026-02-15&limit=1000&fields=source.id").get("data").valueStream())
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.at("/source/id").asString()).isEqualTo("leigu-long-game"));
		assertThat(ids("/changes?published.gt=2026-02-15&published.lte=2026-04-22&limit=1000")).isNotEmpty()
			.allSatisfy((id) -> assertThat(id).startsWith("xwl-"));
		assertThat(this.api.json("/changes?asOf=2020-01-01").at("/view/day").asString()).isEqualTo("2020-01-01");
	}

	@Test
	void companyAndMeasureNarrowTogetherAndEachTakesSeveral() {
		List<String> capex = ids("/changes?company=brightdune&measure=capex&limit=1000");
		assertThat(capex).contains("tbw-2d.1");
		assertThat(ids("/changes?company=brightdune,alderbay&measure=capex&limit=1000")).containsAll(capex)
			.hasSizeGreaterThan(capex.size());
		assertThat(ids("/changes?company=brightdune&subject=dovetto")).isEmpty();
	}

	@Test
	void whatCannotBeReadIsRefusedWithAReason() {
		assertThat(
				this.api.problem(HttpStatus.BAD_REQUEST, "/changes?class=raised").at("/errors/0/parameter").asString())
			.isEqualTo("class");
		assertThat(this.api.problem(HttpStatus.BAD_REQUEST, "/changes?threshold=-5").at("/errors/0/reason").asString())
			.isEqualTo("it applies to changes up and down; write it without a minus");
		assertThat(this.api.problem(HttpStatus.BAD_REQUEST, "/changes?since=lately").at("/errors/0/reason").asString())
			.startsWith("'lately' is not a day or moment");
		assertThat(this.api.problem(HttpStatus.BAD_REQUEST, "/changes?sort=class").at("/errors/0/reason").asString())
			.startsWith("rows cannot be sorted by 'class'");
	}

	private List<String> ids(String path) {
		return ApiClient.column(this.api.json(path), "id");
	}

}
