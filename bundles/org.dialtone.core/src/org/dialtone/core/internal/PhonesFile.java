package org.dialtone.core.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dialtone.core.PhoneModel;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The phone models of one contributed YAML file.
 *
 * @param models   the models that could be read
 * @param problems one sentence for each thing that could not; a bad entry is left
 *                 out and does not harm the others
 */
record PhonesFile(List<PhoneModel> models, List<String> problems) {

	/** Larger files are not read: a catalogue of thousands of phones stays below. */
	private static final int MOST_BYTES = 8 << 20;

	/** Reads a file; never throws at what it holds. */
	static PhonesFile read(InputStream input) throws IOException {
		var bytes = input.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			return new PhonesFile(List.of(), List.of(NLS.bind(Messages.file_too_large, MOST_BYTES)));
		}
		var settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).build();
		try {
			return read(new Load(settings).loadFromInputStream(new ByteArrayInputStream(bytes)));
		} catch (YamlEngineException e) {
			return new PhonesFile(List.of(), List.of(NLS.bind(Messages.file_no_yaml, e.getMessage())));
		}
	}

	private static PhonesFile read(@Nullable Object document) {
		if (!(document instanceof Map<?, ?> map) || !(map.get("models") instanceof List<?> entries)) { //$NON-NLS-1$
			return new PhonesFile(List.of(), List.of(Messages.file_no_models));
		}
		var models = new ArrayList<PhoneModel>();
		var problems = new ArrayList<String>();
		for (var entry : entries) {
			if (entry instanceof Map<?, ?> fields && fields.get("id") instanceof String id //$NON-NLS-1$
					&& fields.get("name") instanceof String name) { //$NON-NLS-1$
				models.add(new PhoneModel(id, name, fields.get("recoveryLoad") instanceof String load ? load : null)); //$NON-NLS-1$
			} else {
				problems.add(NLS.bind(Messages.model_incomplete, entry));
			}
		}
		return new PhonesFile(models, problems);
	}
}
