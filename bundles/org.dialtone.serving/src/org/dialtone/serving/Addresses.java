package org.dialtone.serving;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The addresses of this machine, and how addresses are written. */
public final class Addresses {

	/**
	 * An address of this machine.
	 *
	 * @param networkInterface the interface's short name, such as {@code eth0}
	 * @param description      what the system calls the interface, often the same
	 * @param address          the address
	 */
	public record Local(String networkInterface, String description, InetAddress address) {

		/** Whether phones on the network can reach it: neither loopback nor link-local. */
		public boolean isForPhones() {
			return !address.isLoopbackAddress() && !address.isLinkLocalAddress();
		}
	}

	private Addresses() {
	}

	/**
	 * The addresses of all interfaces that are up. Those that phones can reach come
	 * first, IPv4 before IPv6.
	 */
	public static List<Local> local() {
		var found = new ArrayList<Local>();
		try {
			for (var candidate : Collections.list(NetworkInterface.getNetworkInterfaces())) {
				if (isUp(candidate)) {
					for (var address : Collections.list(candidate.getInetAddresses())) {
						found.add(new Local(candidate.getName(), candidate.getDisplayName(), address));
					}
				}
			}
		} catch (SocketException e) {
			// the interfaces cannot be listed: only loopback is certain
			found.add(new Local("lo", "loopback", InetAddress.getLoopbackAddress())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		found.sort(Comparator.comparing((Local local) -> !local.isForPhones())
				.thenComparing(local -> !(local.address() instanceof Inet4Address))
				.thenComparing(Local::networkInterface));
		return found;
	}

	private static boolean isUp(NetworkInterface networkInterface) {
		try {
			return networkInterface.isUp();
		} catch (SocketException e) {
			return false; // it went away while we looked
		}
	}

	/** {@code 192.0.2.1:69} or {@code [2001:db8::1]:69}; the address alone when its port is 0, which means that none is known. */
	public static String text(InetSocketAddress address) {
		var host = text(address.getAddress());
		if (address.getPort() == 0) {
			return host;
		}
		return address.getAddress() instanceof Inet6Address ? "[" + host + "]:" + address.getPort() //$NON-NLS-1$ //$NON-NLS-2$
				: host + ":" + address.getPort(); //$NON-NLS-1$
	}

	/**
	 * The address alone: IPv6 with its longest run of zeros shortened (RFC 5952), and
	 * with its zone only where it means nothing without one (RFC 4007).
	 */
	public static String text(InetAddress address) {
		if (!(address instanceof Inet6Address)) {
			return address.getHostAddress();
		}
		var parts = address.getHostAddress().split("%", 2); //$NON-NLS-1$
		var groups = parts[0].split(":"); //$NON-NLS-1$
		int start = -1;
		int length = 1;
		for (int i = 0; i < groups.length; i++) {
			int end = i;
			while (end < groups.length && groups[end].equals("0")) { //$NON-NLS-1$
				end++;
			}
			if (end - i > length) {
				start = i;
				length = end - i;
			}
		}
		var zone = parts.length == 2 && address.isLinkLocalAddress() ? "%" + parts[1] : ""; //$NON-NLS-1$ //$NON-NLS-2$
		if (start < 0) {
			return parts[0] + zone;
		}
		var list = List.of(groups);
		return String.join(":", list.subList(0, start)) + "::" //$NON-NLS-1$ //$NON-NLS-2$
				+ String.join(":", list.subList(start + length, groups.length)) + zone; //$NON-NLS-1$
	}
}
