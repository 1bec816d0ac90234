package org.dialtone.ui.face;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dialtone.core.phones.Display;
import org.dialtone.core.phones.Led;
import org.dialtone.core.phones.PhoneModel;
import org.eclipse.osgi.util.NLS;

/**
 * The parts of a face, one below the other. Only what the catalogue knows is drawn: an
 * unknown display is a dashed frame that says so.
 */
final class Plan {

	private static final int KEY_WIDTH = 44;
	private static final int KEY_HEIGHT = 23;
	private static final int GAP = 7;
	private static final int LINE_KEY = 15;
	private static final int MOST_BESIDE = 8;
	private static final int MOST_DRAWN = 48;
	private static final String[] KEYPAD = { "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private final Svg svg = new Svg();
	private final PhoneModel model;
	private final FacePalette colours;
	private final double x;
	private final double width;
	private double y;

	Plan(PhoneModel model, FacePalette colours, double x, double y, double width) {
		this.model = model;
		this.colours = colours;
		this.x = x;
		this.y = y;
		this.width = width;
	}

	Svg svg() {
		return svg;
	}

	/** Where the next part begins. */
	double bottom() {
		return y;
	}

	void space(double height) {
		y += height;
	}

	/** Screen, line keys, named keys and keypad, from top to bottom. */
	void allParts() {
		screenAndLines();
		namedKeys();
		keypad();
	}

	/** The display with line keys at its side, or above them when there are many. */
	void screenAndLines() {
		int lines = Math.min(MOST_DRAWN, model.lineKeys().value().orElse(0));
		boolean hasScreen = model.display().value().filter(Display.NONE::equals).isEmpty();
		boolean beside = hasScreen && lines > 0 && lines <= MOST_BESIDE;
		if (hasScreen) {
			double side = beside ? KEY_WIDTH + GAP : 0;
			double height = Math.max(screenHeight(), beside ? lines * (LINE_KEY + 4.0) - 4 : 0);
			screen(width - side, height);
			for (int i = 0; beside && i < lines; i++) {
				lineKey(x + width - KEY_WIDTH, y + i * (LINE_KEY + 4.0) + (height - lines * (LINE_KEY + 4.0) + 4) / 2, KEY_WIDTH);
			}
			y += height + GAP;
		}
		if (!beside) {
			lineGrid(lines, 4);
		}
	}

	private double screenHeight() {
		return switch (model.display().value().orElse(Display.MONOCHROME)) {
		case NONE -> 0;
		case MONOCHROME -> 66;
		case COLOUR -> 92;
		case TOUCH -> 104;
		};
	}

	private void screen(double screenWidth, double height) {
		var display = model.display().value();
		var frame = Svg.shape(display.isEmpty() ? colours.body() : colours.screen(), colours.line(), 1.5);
		svg.rect(x, y, screenWidth, height, 4, display.isEmpty() ? frame + " stroke-dasharray=\"4 3\"" : frame); //$NON-NLS-1$
		var words = display.map(org.dialtone.core.words.Words::of).orElse(Messages.face_display_unknown);
		svg.middle(x + screenWidth / 2, y + height / 2 - 4, 14, colours.text(), model.id());
		svg.middle(x + screenWidth / 2, y + height / 2 + 13, 10, colours.text(), words);
	}

	/** Line keys in rows. */
	void lineGrid(int keys, int columns) {
		double keyWidth = (width - (columns - 1) * GAP) / columns;
		for (int i = 0; i < keys; i++) {
			lineKey(x + i % columns * (keyWidth + GAP), y + i / columns * (LINE_KEY + 4.0), keyWidth);
		}
		y += (keys + columns - 1) / columns * (LINE_KEY + 4.0) + (keys > 0 ? 3 : 0);
	}

	private void lineKey(double left, double top, double keyWidth) {
		svg.rect(left, top, keyWidth, LINE_KEY, 4, Svg.shape(colours.key(), colours.line(), 1));
		lineLamp().ifPresent(led -> lamps(led, left + 8, top + LINE_KEY / 2.0));
	}

	private Optional<Led> lineLamp() {
		return model.leds().stream().filter(Plan::isLine).findFirst();
	}

	private static boolean isLine(Led led) {
		return led.name().toLowerCase(Locale.ROOT).startsWith("line"); //$NON-NLS-1$
	}

	/** A dot for each colour; an empty one if no colour is known. @return the width of all */
	private double lamps(Led led, double left, double middle) {
		var names = led.colours().isEmpty() ? List.of("") : led.colours(); //$NON-NLS-1$
		double at = left;
		for (var name : names) {
			svg.circle(at, middle, 3, Svg.shape(colours.lamp(name), colours.line(), 0.8));
			at += 8;
		}
		return at - left;
	}

	/** Named keys, and lamps that are not keys, side by side. */
	void namedKeys() {
		double left = x;
		for (var key : model.keys()) {
			var led = model.leds().stream().filter(lamp -> lamp.name().equalsIgnoreCase(key)).findFirst();
			left = pill(left, key, led, true);
		}
		for (var led : model.leds()) {
			if (!isLine(led) && model.keys().stream().noneMatch(led.name()::equalsIgnoreCase)) {
				left = pill(left, led.name(), Optional.of(led), false);
			}
		}
		if (left > x) {
			y += KEY_HEIGHT + GAP;
		}
	}

	private double pill(double wanted, String name, Optional<Led> led, boolean isKey) {
		double lampWidth = led.map(lamp -> 8.0 * Math.max(1, lamp.colours().size()) + 3).orElse(0.0);
		double pillWidth = Math.min(width, Svg.width(name, 10) + lampWidth + 16);
		double left = wanted;
		if (left > x && left + pillWidth > x + width) {
			left = x;
			y += KEY_HEIGHT + 5;
		}
		if (isKey) {
			svg.rect(left, y, pillWidth, KEY_HEIGHT, 11, keyStyle(name));
		}
		double text = left + 8;
		if (led.isPresent()) {
			text += lamps(led.get(), text + 3, y + KEY_HEIGHT / 2.0) + 3;
		}
		svg.left(text, y + 15.5, 10, colours.text(), name);
		return left + pillWidth + 6;
	}

	/** The twelve keys of every keypad. */
	void keypad() {
		double left = x + (width - 3 * KEY_WIDTH - 2 * GAP) / 2;
		for (int i = 0; i < KEYPAD.length; i++) {
			double keyX = left + i % 3 * (KEY_WIDTH + GAP);
			double keyY = y + i / 3 * (KEY_HEIGHT + GAP - 2.0);
			svg.rect(keyX, keyY, KEY_WIDTH, KEY_HEIGHT, 6, keyStyle(KEYPAD[i]));
			svg.middle(keyX + KEY_WIDTH / 2.0, keyY + 16, 13, colours.text(), KEYPAD[i]);
		}
		y += 4 * (KEY_HEIGHT + GAP - 2.0) + 4;
	}

	private String keyStyle(String key) {
		if (key.equalsIgnoreCase(model.entryKey().value().orElse(""))) { //$NON-NLS-1$
			return Svg.shape(colours.key(), colours.accent(), 3);
		}
		if (key.equalsIgnoreCase(model.backupKey().value().orElse(""))) { //$NON-NLS-1$
			return Svg.shape(colours.key(), colours.accent(), 2) + " stroke-dasharray=\"4 2\""; //$NON-NLS-1$
		}
		return Svg.shape(colours.key(), colours.line(), 1);
	}

	/** Says what the keys with a thick frame are for. */
	void legend() {
		key(model.entryKey().value()).ifPresent(key -> say(NLS.bind(Messages.face_entry_key, key)));
		key(model.backupKey().value()).filter(key -> !key.equals(model.entryKey().value().orElse(""))) //$NON-NLS-1$
				.ifPresent(key -> say(NLS.bind(Messages.face_backup_key, key)));
	}

	private static Optional<String> key(Optional<String> fact) {
		return fact.filter(key -> !key.equals(PhoneModel.NONE));
	}

	/** A line of text below everything. */
	void say(String text) {
		svg.middle(x + width / 2, y + 11, 10, colours.text(), text);
		y += 16;
	}
}
