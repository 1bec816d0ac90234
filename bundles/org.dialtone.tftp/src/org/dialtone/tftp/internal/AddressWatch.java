package org.dialtone.tftp.internal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dialtone.serving.Addresses;

/**
 * Watches the addresses of this machine, which change when a laptop is plugged into
 * the phone's switch.
 */
final class AddressWatch implements AutoCloseable {

	private static final Duration INTERVAL = Duration.ofSeconds(2);

	private final Consumer<Set<InetAddress>> changed;
	private final Thread thread;
	private Set<InetAddress> known;

	/** @param changed called with all addresses whenever they have changed, on the watch's thread */
	AddressWatch(Set<InetAddress> known, Consumer<Set<InetAddress>> changed) {
		this.known = known;
		this.changed = changed;
		thread = Thread.ofPlatform().name("TFTP addresses").daemon().start(this::watch); //$NON-NLS-1$
	}

	private void watch() {
		try {
			for (;;) {
				Thread.sleep(INTERVAL);
				var found = Addresses.local().stream().map(Addresses.Local::address).collect(Collectors.toSet());
				if (!found.equals(known)) {
					known = found;
					changed.accept(found);
				}
			}
		} catch (InterruptedException e) {
			// closed
		}
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
