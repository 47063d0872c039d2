package org.outlay.doors.api.list;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.FileTypes;
import org.outlay.doors.api.query.PageOf;
import org.outlay.publishing.tabular.TableFormat;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes lists and tables as files, while their rows are read. */
@Component
class FileConverter extends AbstractHttpMessageConverter<Object> {

	private static final MediaType LINES = MediaType.parseMediaType(FileTypes.NDJSON);

	private static final MediaType CSV = MediaType.parseMediaType(FileTypes.CSV);

	private static final MediaType XLSX = MediaType.parseMediaType(FileTypes.XLSX);

	FileConverter() {
		super(LINES, CSV, XLSX);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return PageOf.class.equals(type) || ListFile.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Object readInternal(Class<?> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("files are only written", message);
	}

	@Override
	protected void writeInternal(Object body, HttpOutputMessage message) throws IOException {
		ListFile file = (ListFile) body;
		TableFormat format = format(message.getHeaders().getContentType());
		message.getHeaders().setContentType(MediaType.parseMediaType(format.mediaType()));
		message.getHeaders()
			.setContentDisposition(disposition(format).filename(file.name() + "." + format.suffix()).build());
		file.write(format, message.getBody());
	}

	/** Lines are read by programs; the others are saved. */
	private static ContentDisposition.Builder disposition(TableFormat format) {
		return (format == TableFormat.NDJSON) ? ContentDisposition.inline() : ContentDisposition.attachment();
	}

	private static TableFormat format(@Nullable MediaType type) {
		if (CSV.isCompatibleWith(type)) {
			return TableFormat.CSV;
		}
		return XLSX.isCompatibleWith(type) ? TableFormat.XLSX : TableFormat.NDJSON;
	}

}
