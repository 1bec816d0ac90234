package org.dialtone.firmware.inspect;

import java.io.IOException;
import java.util.List;

import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.formats.Input;

/** The files among which the parts of a load are looked for: a folder, or an archive. */
public interface Surroundings {

	/** Reads a file. */
	interface Reader<T> {
		/** Reads a file, which is closed afterwards. */
		T read(Input input) throws IOException;
	}

	/** The names of all files, exactly as they are. */
	List<String> names();

	/** The inspection of one of them. */
	Inspection inspection(String name) throws IOException;

	/** Reads one of them. */
	<T> T read(String name, Reader<T> reader) throws IOException;
}
