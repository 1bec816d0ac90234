package org.dialtone.cli.internal;

import org.dialtone.tftp.settings.PortRange;
import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code A-B}. */
final class PortRangeConverter implements ITypeConverter<PortRange> {

	@Override
	public PortRange convert(@Nullable String value) {
		try {
			return PortRange.parse(String.valueOf(value));
		} catch (IllegalArgumentException e) {
			throw new TypeConversionException(e.getMessage());
		}
	}
}
