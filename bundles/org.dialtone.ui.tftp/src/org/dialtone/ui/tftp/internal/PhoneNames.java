package org.dialtone.ui.tftp.internal;

/**
 * What the names of files tell about the phones that ask for them, as far as it is
 * known at one moment. Never waits; may be used from any thread.
 */
@FunctionalInterface
public interface PhoneNames {

	/** The phone's MAC address or model; empty when the name tells neither. */
	String of(String file);
}
