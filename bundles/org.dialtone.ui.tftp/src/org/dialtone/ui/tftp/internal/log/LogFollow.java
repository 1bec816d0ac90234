package org.dialtone.ui.tftp.internal.log;

/**
 * Whether the table follows the newest request: it does until the user scrolls away
 * from the end, and again once the user scrolls back there or asks for it.
 */
public final class LogFollow {

	private final Runnable changed;
	private boolean following = true;

	/** @param changed called when following began or ended */
	public LogFollow(Runnable changed) {
		this.changed = changed;
	}

	/** Whether the newest request is to be brought into view. */
	public boolean isFollowing() {
		return following;
	}

	/** The user asked to follow, or not to. */
	public void set(boolean follow) {
		if (follow != following) {
			following = follow;
			changed.run();
		}
	}

	/**
	 * The user scrolled.
	 *
	 * @param away          whether it was away from the newest request
	 * @param newestVisible whether the newest request can be seen now
	 */
	public void scrolled(boolean away, boolean newestVisible) {
		if (newestVisible) {
			set(true);
		} else if (away) {
			set(false);
		}
	}
}
