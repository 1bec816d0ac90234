package org.dialtone.ui.tftp.internal;

import java.util.Optional;

import org.dialtone.core.phones.PhoneModel;

/**
 * What the names of files tell about the phones that ask for them, as far as it is
 * known at one moment. Never waits; may be used from any thread.
 */
@FunctionalInterface
public interface PhoneNames {

	/** The phone's MAC address or model; empty when the name tells neither. */
	String of(String file);

	/** The model, when only one asks for such a name. */
	default Optional<PhoneModel> model(String file) {
		return Optional.empty();
	}
}
