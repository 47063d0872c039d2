package org.outlay.imports.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

import org.outlay.imports.dossier.DossierFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The files of an import, by name, with one checksum over all of them. */
public record ImportFiles(List<DossierFile> files) {

	/**
	 * Finds the files at a resource pattern, such as {@code classpath:dossiers/*.yaml}.
	 */
	public static ImportFiles at(String location, ResourcePatternResolver resources) throws IOException {
		List<DossierFile> files = new ArrayList<>();
		for (Resource resource : resources.getResources(location)) {
			try (InputStream stream = resource.getInputStream()) {
				files.add(DossierFile.read(String.valueOf(resource.getFilename()), stream));
			}
		}
		files.sort(Comparator.comparing(DossierFile::name));
		return new ImportFiles(files);
	}

	int checksum() {
		CRC32 checksum = new CRC32();
		this.files.forEach((file) -> {
			checksum.update(file.name().getBytes(StandardCharsets.UTF_8));
			checksum.update(file.bytes());
		});
		return (int) checksum.getValue();
	}

}
