package org.outlay.doors.api.docs;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.FieldSelection;
import org.outlay.values.code.Coded;

import org.springframework.stereotype.Component;

/**
 * Describes the API's records in the OpenAPI document as they are written: every field is
 * always present, null only if marked nullable, and enumerations have their published
 * codes.
 */
@Component
class RecordSchemas implements ModelConverter {

	/** The packages of the API, whose records are described. */
	private static final String API = "org.outlay.doors.api.";

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		JavaType java = Json.mapper().constructType(type.getType());
		if (java != null && java.isEnumType() && Coded.class.isAssignableFrom(java.getRawClass())) {
			return codes(java.getRawClass().getEnumConstants());
		}
		boolean ours = java != null && java.getRawClass().isRecord()
				&& java.getRawClass().getPackageName().startsWith(API);
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		if (!ours || schema == null) {
			return schema;
		}
		String ref = schema.get$ref();
		Schema<?> model = (ref != null) ? context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1))
				: schema;
		if (model != null && model.getProperties() != null) {
			complete(model, java.getRawClass());
		}
		return schema;
	}

	private static Schema<?> codes(Object[] constants) {
		Schema<Object> schema = new JsonSchema();
		schema.addType("string");
		schema.setEnum(Arrays.stream(constants).map((constant) -> (Object) ((Coded) constant).code()).toList());
		return schema;
	}

	private static void complete(Schema<?> model, Class<?> type) {
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				complete(model, component.getType());
			}
			else if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
				complete(model, component);
			}
		}
	}

	private static void complete(Schema<?> model, RecordComponent component) {
		String name = FieldSelection.name(component);
		@SuppressWarnings("rawtypes")
		Map<String, Schema> properties = model.getProperties();
		Schema<?> property = properties.get(name);
		if (property == null) {
			throw new IllegalStateException(model.getName() + " lost its property " + name);
		}
		describe(property, component);
		if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			properties.put(name, nullable(property));
		}
		if (model.getRequired() == null || !model.getRequired().contains(name)) {
			model.addRequiredItem(name);
		}
	}

	private static void describe(Schema<?> property, RecordComponent component) {
		io.swagger.v3.oas.annotations.media.Schema documented = Objects.requireNonNull(
				component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class),
				component + " has no @Schema");
		property.setDescription(documented.description());
		if (property.getExample() == null && !documented.example().isEmpty()) {
			property.setExample(documented.example());
		}
	}

	/** The schema or null: for a reference or an enumeration a choice of two schemas. */
	private static Schema<?> nullable(Schema<?> property) {
		if (property.getOneOf() != null) {
			return property;
		}
		if (property.get$ref() == null && property.getEnum() == null) {
			property.addType("null");
			return property;
		}
		Schema<Object> either = new JsonSchema();
		either.setDescription(property.getDescription());
		if (property.getExample() != null) {
			either.setExample(property.getExample());
		}
		property.setDescription(null);
		property.setExampleSetFlag(false);
		Schema<Object> none = new JsonSchema();
		none.addType("null");
		either.addOneOfItem(property);
		either.addOneOfItem(none);
		return either;
	}

}
