package org.dialtone.ui.tftp.internal.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.Addresses.Local;
import org.dialtone.serving.ServerState;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The addresses that can be given to phones as TFTP server: DHCP option 150 takes
 * IPv4 addresses, so that an IPv6 address is named only where an interface has no
 * other.
 */
public final class PhoneAddresses {

	private PhoneAddresses() {
	}

	/**
	 * The addresses under which phones reach the server, or would reach it if it was
	 * started.
	 *
	 * @param local what this machine has
	 * @param state the state of the server
	 * @param bind  the address that the server is to listen on, {@code null} for all
	 * @return what phones can reach; when there is nothing, the loopback address that
	 *         is listened on, if any
	 */
	public static List<Local> of(List<Local> local, ServerState state, @Nullable InetAddress bind) {
		var served = local.stream().filter(served(state, bind)).toList();
		var reachable = served.stream().filter(Local::isForPhones).toList();
		if (reachable.isEmpty()) {
			return served.stream().filter(address -> address.address().isLoopbackAddress()).limit(1).toList();
		}
		var withIpv4 = new HashSet<String>();
		for (var address : reachable) {
			if (address.address() instanceof Inet4Address) {
				withIpv4.add(address.networkInterface());
			}
		}
		var lines = new ArrayList<Local>();
		Set<String> named = new HashSet<>(withIpv4);
		for (var address : reachable) {
			if (address.address() instanceof Inet4Address || named.add(address.networkInterface())) {
				lines.add(address);
			}
		}
		return lines;
	}

	private static Predicate<Local> served(ServerState state, @Nullable InetAddress bind) {
		if (state instanceof ServerState.Listening listening) {
			var addresses = listening.addresses().stream().map(InetSocketAddress::getAddress)
					.map(Addresses::text).collect(Collectors.toSet());
			return local -> addresses.contains(Addresses.text(local.address()));
		}
		return local -> bind == null || bind.equals(local.address());
	}
}
