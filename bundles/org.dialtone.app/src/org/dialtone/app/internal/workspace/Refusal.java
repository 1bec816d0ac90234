package org.dialtone.app.internal.workspace;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * Why a workspace cannot be used.
 *
 * @param workspace the folder
 * @param holder    who is using it, if that is known
 * @param fault     what the system said if the folder cannot be written; empty if
 *                  another process is using it
 * @param fixed     whether the folder was given on the command line in a way that
 *                  leaves no choice of another
 */
public record Refusal(Path workspace, Optional<Holder> holder, Optional<String> fault, boolean fixed) {

	/** What happened, in a few words in the user's language. */
	public String title() {
		return fault.isPresent() ? Messages.Refusal_unusableTitle : Messages.Refusal_inUseTitle;
	}

	/**
	 * What happened, who caused it and what to do next: several lines in the user's
	 * language.
	 *
	 * @param zone the time zone that times are given in
	 */
	public String message(ZoneId zone) {
		return fault.map(reason -> NLS.bind(Messages.Refusal_unusable, workspace, reason))
				.orElseGet(() -> NLS.bind(Messages.Refusal_inUse, workspace, cause(zone)));
	}

	private String cause(ZoneId zone) {
		return holder.map(who -> NLS.bind(Messages.Refusal_heldBy, new Object[] { who.user(), who.host(),
				Long.toString(who.processId()), time(who, zone) })).orElse(Messages.Refusal_heldByUnknown);
	}

	private static String time(Holder holder, ZoneId zone) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(zone).format(holder.since());
	}
}
