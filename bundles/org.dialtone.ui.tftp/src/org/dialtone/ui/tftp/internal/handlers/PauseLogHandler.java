package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.ui.tftp.internal.view.LogPane;

/** Freezes the rows of the request log while the log goes on, or lets them catch up. */
public class PauseLogHandler extends ToggleHandler {

	@Override
	boolean isOn(LogPane log) {
		return log.isPaused();
	}

	@Override
	void set(LogPane log, boolean on) {
		log.setPaused(on);
	}

	@Override
	boolean isOnInitially() {
		return false;
	}
}
