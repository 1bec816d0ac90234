package org.dialtone.firmware;

import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a file mean, as far as they mean something that people work with.
 *
 * @param header    of a signed file
 * @param container of a file of the newer phones
 * @param entries   of an archive; empty for other files
 * @param loadList  of a manifest
 * @param trustList of a CTL or ITL file
 * @param loads     that a configuration file gives to phones; empty for other files
 */
public record Contents(Optional<Header> header, Optional<Container> container, Optional<List<Entry>> entries,
		Optional<LoadList> loadList, Optional<TrustList> trustList, List<ConfiguredLoad> loads) {

	/** A file of which nothing is known. */
	public static final Contents NONE = new Contents(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), List.of());

	/** Makes immutable contents. */
	public Contents {
		entries = entries.map(List::copyOf);
		loads = List.copyOf(loads);
	}

	/** The name that the file itself says it has; empty if it says none. */
	public String ownName() {
		return header.map(Header::fileName).filter(name -> !name.isEmpty()).or(() -> container.map(Container::fileName)).orElse(""); //$NON-NLS-1$
	}
}
