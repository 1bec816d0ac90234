package org.dialtone.core.words;

import java.util.List;
import java.util.stream.Collectors;

import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Choice;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.LedState;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Wait;
import org.dialtone.core.procedures.Window;
import org.eclipse.osgi.util.NLS;

/** The terms of a procedure's steps, in words. */
public final class StepWords {

	/** Between keys that are held together. */
	public static final String TOGETHER = " + "; //$NON-NLS-1$

	/** Between the items of a way through a menu. */
	public static final String NEXT = " \u203a "; //$NON-NLS-1$

	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;

	private StepWords() {
	}

	/** What the engineer does in a step. */
	public static String of(Action action) {
		return switch (action) {
		case REMOVE_POWER -> Messages.action_remove_power;
		case RESTORE_POWER -> Messages.action_restore_power;
		case HOLD -> Messages.action_hold;
		case RELEASE -> Messages.action_release;
		case PRESS -> Messages.action_press;
		case CHOOSE -> Messages.action_choose;
		case WAIT -> Messages.action_wait;
		case OBSERVE -> Messages.action_observe;
		case RUN -> Messages.action_run;
		};
	}

	/** Keys: {@code 123456789*0#}, others as key caps: {@code [Menu] [*] [Send]}, or {@code [Volume up] + [Mute]} if they are held together. */
	public static String of(Keys keys) {
		return keys.isTyped() ? keys.text()
				: keys.keys().stream().map(StepWords::cap).collect(Collectors.joining(keys.together() ? TOGETHER : " ")); //$NON-NLS-1$
	}

	private static String cap(String key) {
		return '[' + key + ']';
	}

	/** A way through a menu: {@code [Applications] › “Reset settings” › soft key [Reset]}. */
	public static String of(List<Input> path) {
		return path.stream().map(StepWords::of).collect(Collectors.joining(NEXT));
	}

	/** What is chosen, pressed or typed: {@code “Reset”}, {@code [1]}, {@code soft key [Save]}, {@code type ‘cisco’}, {@code type <password>}. */
	public static String of(Input input) {
		var text = input.text();
		return before(input) + switch (input) {
		case Input.Entry entry -> quote(entry, Messages.input_entry);
		case Input.Key key -> cap(text);
		case Input.SoftKey key -> cap(text);
		case Input.Typed typed -> quote(typed, Messages.input_typed);
		};
	}

	private static String quote(Input input, String quotes) {
		return input.varies() ? input.text() : NLS.bind(quotes, input.text());
	}

	/** A possible answer: {@code [1]: keeps the settings}. */
	public static String of(Choice choice) {
		return NLS.bind(Messages.choice, of(choice.input()), choice.text());
	}

	/** What is said before the name of a soft key or before typed text where they are shown in other ways. */
	public static String before(Input input) {
		return switch (input) {
		case Input.Entry entry -> ""; //$NON-NLS-1$
		case Input.Key key -> ""; //$NON-NLS-1$
		case Input.SoftKey key -> Messages.input_soft_key + ' ';
		case Input.Typed typed -> Messages.input_type + ' ';
		};
	}

	/** A cue, such as {@code Headset, Mute lit red}. */
	public static String of(Cue cue) {
		return switch (cue) {
		case Cue.Lamps lamps -> of(lamps);
		case Cue.Prompt prompt -> NLS.bind(Messages.cue_prompt, prompt.text());
		case Cue.Elapsed elapsed -> NLS.bind(Messages.cue_elapsed, seconds(elapsed.seconds()));
		case Cue.Sign sign -> sign.text();
		};
	}

	private static String of(Cue.Lamps lamps) {
		var names = String.join(", ", lamps.leds()); //$NON-NLS-1$
		var state = of(lamps.state());
		var pattern = lamps.state() == LedState.RUNNING ? Messages.cue_lamps_running : Messages.cue_lamps_colour;
		return lamps.colour().map(colour -> NLS.bind(pattern, new Object[] { names, state, colour }))
				.orElseGet(() -> NLS.bind(Messages.cue_lamps, names, state));
	}

	/** What a lamp does. */
	public static String of(LedState state) {
		return switch (state) {
		case LIT -> Messages.led_lit;
		case DARK -> Messages.led_dark;
		case BLINKING -> Messages.led_blinking;
		case BLINKING_FAST -> Messages.led_blinking_fast;
		case RUNNING -> Messages.led_running;
		};
	}

	/** What a phone does after a wrong key. */
	public static String of(KeyError error) {
		return switch (error) {
		case NORMAL_BOOT -> Messages.error_normal_boot;
		case RETRY -> Messages.error_retry;
		case ABORT -> Messages.error_abort;
		case TOLERATED -> Messages.error_tolerated;
		};
	}

	/** What a precondition is about. */
	public static String of(Precondition.Kind kind) {
		return switch (kind) {
		case POWER -> Messages.precondition_power;
		case NETWORK -> Messages.precondition_network;
		case FILES -> Messages.precondition_files;
		case ACCESS -> Messages.precondition_access;
		};
	}

	/** A time window, such as {@code 60 s from: Line buttons one after the other}. */
	public static String of(Window window) {
		var time = seconds(window.seconds());
		return window.from().map(cue -> NLS.bind(Messages.window_from, time, of(cue)))
				.orElse(time);
	}

	/** How long something takes, such as {@code 1 min to 5 min; may look dead}; empty if nothing is known. */
	public static String of(Wait wait) {
		var time = time(wait);
		if (!wait.looksDead()) {
			return time;
		}
		return time.isEmpty() ? Messages.wait_looks_dead_alone : NLS.bind(Messages.wait_looks_dead, time);
	}

	private static String time(Wait wait) {
		int least = wait.minSeconds();
		var most = wait.maxSeconds();
		if (most.isEmpty()) {
			return least == 0 ? "" : NLS.bind(Messages.wait_min, seconds(least)); //$NON-NLS-1$
		}
		if (least == 0) {
			return NLS.bind(Messages.wait_max, seconds(most.getAsInt()));
		}
		return least == most.getAsInt() ? seconds(least)
				: NLS.bind(Messages.wait_between, seconds(least), seconds(most.getAsInt()));
	}

	/** A time in the largest unit without a fraction; up to two minutes, in seconds. */
	public static String seconds(int seconds) {
		if (seconds % HOUR == 0 && seconds > HOUR) {
			return NLS.bind(Messages.duration_hours, seconds / HOUR);
		}
		return seconds % MINUTE == 0 && seconds > 2 * MINUTE ? NLS.bind(Messages.duration_minutes, seconds / MINUTE)
				: NLS.bind(Messages.duration_seconds, seconds);
	}
}
