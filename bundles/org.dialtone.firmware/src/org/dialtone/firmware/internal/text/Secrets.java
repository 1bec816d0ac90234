package org.dialtone.firmware.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Reading;

/**
 * Finds the secrets in a configuration file, well-formed or not, so that nobody shows
 * them. By the names of their elements and keys.
 */
final class Secrets {

	private static final String NAME = "[\\w.-]{0,64}(?i:passw(?:or)?d|passphrase|secret|psk|wepkey|community)[\\w.-]{0,64}"; //$NON-NLS-1$
	private static final Pattern ELEMENT = Pattern.compile("<(" + NAME + ")(?:\\s[^<>]*)?>([^<]+)"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern ATTRIBUTE = Pattern.compile("\\b(" + NAME + ")\\s{0,8}=\\s{0,8}\"([^\"<]+)\""); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern SETTING = Pattern.compile("(?m)^[ \\t]*+(" + NAME + ")[ \\t]*+:([^\\r\\n]+)"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Where a secret is. */
	private record Secret(String name, int start, int end) {
	}

	private Secrets() {
	}

	/**
	 * Tells the regions of a text: the secrets, and what is between them.
	 *
	 * @param text in which each character is a byte
	 */
	static void regions(Reading reading, String text, boolean xml) {
		var secrets = new ArrayList<Secret>();
		if (xml) {
			find(secrets, ELEMENT.matcher(text));
			find(secrets, ATTRIBUTE.matcher(text));
		} else {
			find(secrets, SETTING.matcher(text));
		}
		secrets.sort(Comparator.comparingInt(Secret::start));
		int position = 0;
		for (var secret : withoutOverlaps(secrets)) {
			reading.regions().content("text", position, (long) secret.start - position, "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			reading.regions().secret(secret.name, secret.start, (long) secret.end - secret.start);
			position = secret.end;
		}
		reading.regions().content("text", position, (long) text.length() - position, "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!secrets.isEmpty()) {
			reading.finding(FirmwareRule.CONFIG_SECRETS, 0, secrets.size());
		}
	}

	private static void find(List<Secret> secrets, Matcher matcher) {
		while (matcher.find()) {
			if (!matcher.group(2).isBlank()) {
				secrets.add(new Secret(matcher.group(1), matcher.start(2), matcher.end(2)));
			}
		}
	}

	private static List<Secret> withoutOverlaps(List<Secret> sorted) {
		var kept = new ArrayList<Secret>();
		for (var secret : sorted) {
			if (kept.isEmpty() || kept.getLast().end <= secret.start) {
				kept.add(secret);
			}
		}
		return kept;
	}
}
