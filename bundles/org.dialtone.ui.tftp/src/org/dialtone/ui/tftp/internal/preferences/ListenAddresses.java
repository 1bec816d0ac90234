package org.dialtone.ui.tftp.internal.preferences;

import java.util.ArrayList;

import org.dialtone.serving.Addresses;
import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The addresses that the user can choose to listen on. */
final class ListenAddresses {

	private ListenAddresses() {
	}

	/**
	 * @param stored the address that is set now; it remains a choice when this computer
	 *               does not have it at the moment
	 * @return label and stored value of each choice
	 */
	static String[][] choices(String stored) {
		var choices = new ArrayList<String[]>();
		choices.add(new String[] { Messages.preferences_address_all, "" }); //$NON-NLS-1$
		var known = stored.isEmpty();
		for (var local : Addresses.local()) {
			var address = Addresses.text(local.address());
			choices.add(new String[] { address + " (" + local.networkInterface() + ")", address }); //$NON-NLS-1$ //$NON-NLS-2$
			known |= address.equals(stored);
		}
		if (!known) {
			choices.add(new String[] { NLS.bind(Messages.preferences_address_gone, stored), stored });
		}
		return choices.toArray(String[][]::new);
	}
}
