package org.outlay.doors.api.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

import org.outlay.values.code.Coded;

import org.springframework.boot.jackson.JacksonComponent;

/** Writes enumerations as their published codes. */
@JacksonComponent
class CodedSerializer extends ValueSerializer<Coded> {

	@Override
	public Class<?> handledType() {
		return Coded.class;
	}

	@Override
	public void serialize(Coded value, JsonGenerator generator, SerializationContext context) {
		generator.writeString(value.code());
	}

}
