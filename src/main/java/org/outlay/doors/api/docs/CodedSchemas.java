package org.outlay.doors.api.docs;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.values.code.Coded;

import org.springframework.stereotype.Component;

/** Describes enumerations in the OpenAPI document by their published codes. */
@Component
class CodedSchemas implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		JavaType java = Json.mapper().constructType(type.getType());
		if (java == null || !java.isEnumType() || !Coded.class.isAssignableFrom(java.getRawClass())) {
			return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		}
		List<Object> codes = Arrays.stream(java.getRawClass().getEnumConstants())
			.map((constant) -> (Object) ((Coded) constant).code())
			.toList();
		Schema<Object> schema = new JsonSchema();
		schema.addType("string");
		schema.setEnum(codes);
		return schema;
	}

}
