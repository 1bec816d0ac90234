package org.dialtone.firmware.internal.signed;

import java.io.IOException;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.internal.Messages;

/** A signed header, and whatever it signs. */
public final class SignedFormat implements Format {

	@Override
	public String id() {
		return "signed-file"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Glimpse glimpse) {
		return HeaderReader.startsWithHeader(glimpse);
	}

	@Override
	public void read(Reading reading) throws IOException {
		var reader = new HeaderReader(reading);
		var header = reader.read();
		reader.element(HeaderTag.SIGNATURE).ifPresent(signature -> reading.finding(FirmwareRule.SIGNATURE_NOT_CHECKED, signature.offset()));
		long body = reader.length();
		if (header.encrypted()) {
			reading.regions().content("body", body, reading.input().size() - body, "", Messages.why_encrypted); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			reading.inside("body", body, reading.input().size() - body); //$NON-NLS-1$
		}
	}
}
