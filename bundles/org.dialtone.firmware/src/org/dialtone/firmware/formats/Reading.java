package org.dialtone.firmware.formats;

import java.io.IOException;
import java.util.List;

import org.dialtone.core.Finding;
import org.dialtone.core.Place;
import org.dialtone.firmware.ConfiguredLoad;
import org.dialtone.firmware.Container;
import org.dialtone.firmware.Entry;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.LoadList;
import org.dialtone.firmware.TrustList;

/**
 * One format at work on some bytes. Offsets count from the first of these bytes; what
 * they are in the file is none of the format's business.
 */
public interface Reading {

	/** The name of the file, without folders. */
	String fileName();

	/** The bytes. */
	Input input();

	/** Takes what each of the bytes is. */
	Regions regions();

	/** The place of a byte, for findings. */
	Place at(long offset);

	/** The place of a line of text, for findings. */
	Place atLine(int line);

	/** Takes a finding. There is a limit to how many are kept. */
	void finding(Finding finding);

	/** Takes a finding of a rule at a byte, with the values that its texts need. */
	default void finding(FirmwareRule rule, long offset, Object... values) {
		finding(rule.finding(at(offset), values));
	}

	/** Takes the header of a signed file. The outermost one counts. */
	void header(Header header);

	/** Takes the container. The outermost one counts. */
	void container(Container container);

	/** Takes the entries of an archive, their offsets counted as {@link #absolute} does. */
	void entries(List<Entry> entries);

	/** Takes the manifest of a load. */
	void loadList(LoadList list);

	/** Takes the trust list. */
	void trustList(TrustList list);

	/** Takes the loads that a configuration file gives to phones. */
	void configuredLoads(List<ConfiguredLoad> loads);

	/** The offset of a byte in the file. */
	long absolute(long offset);

	/**
	 * Reads what is inside with whichever format recognises it. It becomes a region, and
	 * its format becomes the kind of the file.
	 *
	 * @param name of the region
	 */
	void inside(String name, long offset, long length) throws IOException;
}
