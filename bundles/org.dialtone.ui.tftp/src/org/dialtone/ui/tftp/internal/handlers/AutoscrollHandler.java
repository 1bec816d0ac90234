package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.view.LogPane;

/** Keeps the newest request in view, or does not. */
public class AutoscrollHandler extends ToggleHandler {

	@Override
	boolean isOn(LogPane log) {
		return log.isFollowing();
	}

	@Override
	void set(LogPane log, boolean on) {
		log.setFollowing(on);
	}

	@Override
	boolean isOnInitially() {
		return true;
	}
}
