package org.dialtone.cli.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an IP address or a host name. */
final class AddressConverter implements ITypeConverter<InetAddress> {

	@Override
	public InetAddress convert(@Nullable String value) {
		try {
			return InetAddress.getByName(value);
		} catch (UnknownHostException e) {
			throw new TypeConversionException(NLS.bind(Messages.address_unknown, value));
		}
	}
}
