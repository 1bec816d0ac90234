package org.dialtone.ui.tftp.internal.view;

import org.dialtone.serving.Addresses;
import org.dialtone.ui.clipboard.ClipboardText;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.PhoneAddresses;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewSite;

/** Copies an address for phones, and says so in the status line. */
public final class AddressCopy {

	private AddressCopy() {
	}

	/** Copies the address that is most likely the right one: the first. */
	public static void copyFirst(IViewSite site, ServerControl control) {
		var addresses = PhoneAddresses.of(Addresses.local(), control.server().state(), control.configured().bind());
		if (addresses.isEmpty()) {
			site.getActionBars().getStatusLineManager().setMessage(Messages.address_none);
		} else {
			copy(site, Addresses.text(addresses.getFirst().address()));
		}
	}

	static void copy(IViewSite site, String address) {
		ClipboardText.copy(site.getShell().getDisplay(), address);
		site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.address_copied, address));
	}
}
