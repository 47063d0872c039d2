package org.outlay.imports.record;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

import org.outlay.values.code.Coded;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The rows of an entity, read from the annotations that JPA reads. Imports run before JPA
 * starts, so they write by JDBC; the mapping is written once, on the entities.
 */
final class EntityRows {

	private EntityRows() {
	}

	/**
	 * The rows of an entity without its collections: one, or under joined inheritance its
	 * ancestor's first and then its own.
	 */
	static List<DatabaseRow> of(Object entity) {
		List<Class<?>> hierarchy = hierarchy(entity.getClass());
		Inheritance inheritance = hierarchy.get(0).getAnnotation(Inheritance.class);
		boolean joined = inheritance != null && inheritance.strategy() == InheritanceType.JOINED;
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		List<DatabaseRow> rows = new ArrayList<>();
		for (Class<?> type : hierarchy) {
			if (joined && !rows.isEmpty()) {
				columns = new LinkedHashMap<>(Map.of("id", id(entity)));
			}
			read(entity, type, "%s", columns);
			if (joined || type == entity.getClass()) {
				rows.add(new DatabaseRow(snakeCase((joined ? type : hierarchy.get(0)).getSimpleName()), columns));
			}
		}
		return rows;
	}

	/** The rows of the collections of an entity, in their order. */
	static List<DatabaseRow> collections(Object entity) {
		List<DatabaseRow> rows = new ArrayList<>();
		for (Class<?> type : hierarchy(entity.getClass())) {
			for (Field field : type.getDeclaredFields()) {
				if (field.isAnnotationPresent(ElementCollection.class)) {
					rows.addAll(collection(entity, field));
				}
			}
		}
		return rows;
	}

	private static List<DatabaseRow> collection(Object entity, Field field) {
		CollectionTable table = field.getAnnotation(CollectionTable.class);
		OrderColumn order = field.getAnnotation(OrderColumn.class);
		List<DatabaseRow> rows = new ArrayList<>();
		for (Object item : (Collection<?>) value(field, entity)) {
			DatabaseRow row = DatabaseRow.of(table.name()).with(table.joinColumns()[0].name(), id(entity));
			if (order != null) {
				row = row.with(order.name(), rows.size());
			}
			rows.add(row.with(field.getAnnotation(Column.class).name(), item));
		}
		return rows;
	}

	private static Object id(Object entity) {
		return value(Objects.requireNonNull(ReflectionUtils.findField(entity.getClass(), "id")), entity);
	}

	private static Object value(Field field, Object owner) {
		return Objects.requireNonNull(ReflectionUtils.getField(accessible(field), owner));
	}

	private static List<Class<?>> hierarchy(Class<?> type) {
		List<Class<?>> hierarchy = new ArrayList<>();
		for (Class<?> one = type; one.isAnnotationPresent(Entity.class); one = one.getSuperclass()) {
			hierarchy.add(0, one);
		}
		return hierarchy;
	}

	/** Adds the columns of the fields that a class declares, embedded ones included. */
	private static void read(@Nullable Object owner, Class<?> type, String naming,
			Map<String, @Nullable Object> columns) {
		for (Field field : type.getDeclaredFields()) {
			if (Modifier.isStatic(field.getModifiers()) || field.isAnnotationPresent(GeneratedValue.class)
					|| field.isAnnotationPresent(ElementCollection.class)) {
				continue;
			}
			Object value = (owner != null) ? ReflectionUtils.getField(accessible(field), owner) : null;
			Column column = field.getAnnotation(Column.class);
			EmbeddedColumnNaming embedded = field.getAnnotation(EmbeddedColumnNaming.class);
			if (field.getType().isAnnotationPresent(Embeddable.class)) {
				read(value, field.getType(), (embedded != null) ? embedded.value() : naming, columns);
			}
			else {
				String name = (column != null && !column.name().isEmpty()) ? column.name()
						: naming.formatted(snakeCase(field.getName()));
				columns.put(name, stored(field, value));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Object stored(Field field, @Nullable Object value) {
		Convert convert = field.getAnnotation(Convert.class);
		if (convert != null) {
			return ((AttributeConverter<Object, Object>) BeanUtils.instantiateClass(convert.converter()))
				.convertToDatabaseColumn(value);
		}
		return (value instanceof Coded coded) ? coded.code() : value;
	}

	private static Field accessible(Field field) {
		ReflectionUtils.makeAccessible(field);
		return field;
	}

	private static String snakeCase(String name) {
		return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
	}

}
