package org.outlay.doors.api.docs;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;

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

import org.outlay.doors.api.query.TypeArguments;

import org.springframework.stereotype.Component;

/**
 * Describes the API's records in the OpenAPI document as they are written: every field is
 * always there, and null only where it is marked so.
 */
@Component
class RecordSchemas implements ModelConverter {

	/** Records of the API, whichever package of it they are in. */
	private static final String API = "org.outlay.doors.api.";

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		JavaType java = Json.mapper().constructType(type.getType());
		if (schema == null || java == null || !java.getRawClass().isRecord()
				|| !java.getRawClass().getPackageName().startsWith(API)) {
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
		String name = TypeArguments.name(component);
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
		io.swagger.v3.oas.annotations.media.Schema documented = component.getAccessor()
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		if (documented == null) {
			throw new IllegalStateException(component + " has no @Schema to describe it");
		}
		property.setDescription(documented.description());
		if (property.getExample() == null && !documented.example().isEmpty()) {
			property.setExample(documented.example());
		}
	}

	/** A reference or an enumeration cannot take null in: it becomes one of two. */
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
