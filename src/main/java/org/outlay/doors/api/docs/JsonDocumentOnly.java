package org.outlay.doors.api.docs;

import org.outlay.doors.api.problem.ApiAddresses;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Leaves the OpenAPI document in the one form that is documented: JSON. */
@Component
@ConditionalOnWebApplication
class JsonDocumentOnly implements SmartInitializingSingleton {

	private final RequestMappingHandlerMapping mapping;

	JsonDocumentOnly(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((info) -> info.getPatternValues().contains(ApiAddresses.API + "/openapi.json.yaml"))
			.toList()
			.forEach(this.mapping::unregisterMapping);
	}

}
