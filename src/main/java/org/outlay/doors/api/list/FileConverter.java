package org.outlay.doors.api.list;

import java.io.IOException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ListFiles.ListFile;
import org.outlay.doors.api.query.PageOf;
import org.outlay.publishing.tabular.TableFormat;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes lists and tables as files, reading rows while it writes. */
@Component
class FileConverter extends AbstractHttpMessageConverter<Object> {

	FileConverter() {
		super(MediaType.APPLICATION_NDJSON, MediaType.parseMediaType(ListMapping.CSV),
				MediaType.parseMediaType(ListMapping.XLSX));
	}

	@Override
	protected boolean supports(Class<?> type) {
		return PageOf.class.equals(type) || ListFile.class.equals(type);
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
		MediaType asked = message.getHeaders().getContentType();
		TableFormat format = Arrays.stream(TableFormat.values())
			.filter((one) -> MediaType.parseMediaType(one.mediaType()).isCompatibleWith(asked))
			.findFirst()
			.orElse(TableFormat.NDJSON);
		message.getHeaders().setContentType(MediaType.parseMediaType(format.mediaType()));
		// Programs read NDJSON; people save the other formats.
		ContentDisposition.Builder disposition = (format == TableFormat.NDJSON) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		message.getHeaders().setContentDisposition(disposition.filename(file.name() + "." + format.suffix()).build());
		file.content().write(format, message.getBody());
	}

}
