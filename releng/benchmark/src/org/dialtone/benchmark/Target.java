package org.dialtone.benchmark;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** The server that is driven. Only a loopback address is ever accepted: this is a load generator. */
record Target(InetSocketAddress address) {

	Target {
		var ip = address.getAddress();
		if (ip == null || !ip.isLoopbackAddress()) {
			throw new IllegalArgumentException("Only a loopback address can be a target, not " + address
					+ ". Run the server on this machine, bound to 127.0.0.1.");
		}
	}

	static Target of(String host, int port) {
		try {
			return new Target(new InetSocketAddress(InetAddress.getByName(host), port));
		} catch (UnknownHostException e) {
			throw new IllegalArgumentException("Not an address: " + host, e);
		}
	}

	boolean isIpv4() {
		return address.getAddress().getAddress().length == 4;
	}
}
