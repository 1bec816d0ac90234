package org.dialtone.ui.face;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.words.Words;
import org.eclipse.osgi.util.NLS;

/**
 * A phone seen from the front, drawn from what the catalogue knows about it. Not a
 * picture of the device: it shows which keys and lamps there are.
 */
public final class PhoneFace {

	private static final double MARGIN = 4;
	private static final double PAD = 14;

	private final Svg svg;
	private final double width;
	private final double height;

	private PhoneFace(Svg svg, double width, double height) {
		this.svg = svg;
		this.width = width;
		this.height = height;
	}

	/** Draws a model in the form of its family. */
	public static PhoneFace of(PhoneModel model, Form form, FacePalette colours) {
		return switch (form) {
		case DESK -> desk(model, colours);
		case CONFERENCE -> conference(model, colours);
		case WIRELESS -> wireless(model, colours);
		case MODULE -> module(model, colours);
		case ADAPTER -> adapter(model, colours);
		case VIDEO -> video(model, colours);
		case SOFTWARE -> software(model, colours);
		};
	}

	/** The natural width of the drawing, in points. */
	public int width() {
		return (int) Math.ceil(width);
	}

	/** The natural height of the drawing, in points. */
	public int height() {
		return (int) Math.ceil(height);
	}

	/** The drawing as an SVG document of the given size. */
	public String svg(int pixelWidth, int pixelHeight) {
		return svg.document(width, height, pixelWidth, pixelHeight);
	}

	private static PhoneFace desk(PhoneModel model, FacePalette colours) {
		double handset = 46;
		double left = MARGIN + PAD + handset + PAD;
		var plan = new Plan(model, colours, left, MARGIN + PAD, 226);
		plan.allParts();
		double bottom = plan.bottom() + PAD / 2;
		double width = left + 226 + PAD + MARGIN;
		var body = new Svg().rect(MARGIN, MARGIN, width - 2 * MARGIN, bottom - MARGIN, 14,
				Svg.shape(colours.body(), colours.line(), 1.5));
		double top = MARGIN + PAD;
		double tall = bottom - 2 * PAD;
		body.rect(MARGIN + PAD, top, handset, tall, 18, Svg.shape(colours.key(), colours.line(), 1.5))
				.rect(MARGIN + PAD + 8, top + 8, handset - 16, 44, 12, Svg.shape(colours.body(), colours.line(), 1))
				.rect(MARGIN + PAD + 8, top + tall - 52, handset - 16, 44, 12, Svg.shape(colours.body(), colours.line(), 1));
		return finish(body, plan, bottom, width);
	}

	private static PhoneFace conference(PhoneModel model, FacePalette colours) {
		var plan = new Plan(model, colours, 76, 44, 196);
		plan.allParts();
		double bottom = plan.bottom() + 34;
		double width = 348;
		double middle = width / 2;
		var outline = String.format(Locale.ROOT,
				"M%1$.1f 4 C%2$.1f 4 %3$.1f 40 %3$.1f %4$.1f C%3$.1f %5$.1f %2$.1f %6$.1f %1$.1f %6$.1f C%7$.1f %6$.1f 4 %5$.1f 4 %4$.1f C4 40 %7$.1f 4 %1$.1f 4 Z", //$NON-NLS-1$
				middle, middle + 110, width - 4, bottom / 2, bottom - 40, bottom, middle - 110);
		var body = new Svg().path(outline, Svg.shape(colours.body(), colours.line(), 1.5));
		for (double dx = -42; dx <= 42; dx += 12) {
			body.circle(middle + dx, 24, 2, Svg.fill(colours.line())).circle(middle + dx, bottom - 18, 2, Svg.fill(colours.line()));
		}
		return finish(body, plan, bottom, width);
	}

	private static PhoneFace wireless(PhoneModel model, FacePalette colours) {
		var plan = new Plan(model, colours, 26, 44, 168);
		plan.allParts();
		double bottom = plan.bottom() + 12;
		var body = new Svg().rect(MARGIN + 8, MARGIN + 6, 204, bottom - MARGIN - 6, 26, Svg.shape(colours.body(), colours.line(), 1.5))
				.rect(84, 26, 52, 5, 2.5, Svg.fill(colours.line()));
		return finish(body, plan, bottom, 220);
	}

	private static PhoneFace module(PhoneModel model, FacePalette colours) {
		var plan = new Plan(model, colours, 22, MARGIN + PAD, 156);
		plan.svg().middle(100, plan.bottom() + 12, 14, colours.text(), model.id());
		plan.space(24);
		int keys = model.lineKeys().value().orElse(0);
		plan.lineGrid(Math.min(keys, 48), 2);
		plan.namedKeys();
		if (keys == 0) {
			plan.say(Messages.face_keys_unknown);
		}
		plan.say(NLS.bind(Messages.face_display, Words.of(model.display(), Words::of)));
		double bottom = plan.bottom() + PAD;
		var body = new Svg().rect(MARGIN + 4, MARGIN, 184, bottom - MARGIN, 10, Svg.shape(colours.body(), colours.line(), 1.5));
		return finish(body, plan, bottom, 200);
	}

	private static PhoneFace adapter(PhoneModel model, FacePalette colours) {
		var plan = new Plan(model, colours, 26, MARGIN + PAD, 208);
		plan.svg().middle(130, plan.bottom() + 14, 14, colours.text(), model.id());
		plan.space(30);
		plan.namedKeys();
		double sockets = plan.bottom() + 4;
		for (double left : new double[] { 60, 112, 164 }) {
			plan.svg().rect(left, sockets, 36, 26, 3, Svg.shape(colours.key(), colours.line(), 1.2)).rect(left + 10, sockets + 12, 16, 14, 1,
					Svg.shape(colours.body(), colours.line(), 1));
		}
		plan.space(44);
		double bottom = plan.bottom() + 4;
		var body = new Svg().rect(MARGIN + 4, MARGIN, 244, bottom - MARGIN, 12, Svg.shape(colours.body(), colours.line(), 1.5));
		return finish(body, plan, bottom, 260);
	}

	private static PhoneFace video(PhoneModel model, FacePalette colours) {
		var plan = new Plan(model, colours, 24, 192, 272);
		plan.namedKeys();
		var body = new Svg().rect(12, 8, 296, 156, 8, Svg.shape(colours.body(), colours.line(), 1.5))
				.rect(24, 28, 272, 124, 3, Svg.shape(colours.screen(), colours.line(), 1))
				.circle(160, 18, 4, Svg.shape(colours.key(), colours.line(), 1.2))
				.path("M140 164 L132 182 H188 L180 164 Z", Svg.shape(colours.body(), colours.line(), 1.5)) //$NON-NLS-1$
				.middle(160, 94, 16, colours.text(), model.id());
		return finish(body, plan, plan.bottom(), 320);
	}

	private static PhoneFace software(PhoneModel model, FacePalette colours) {
		var plan = new Plan(model, colours, 30, 48, 220);
		plan.allParts();
		double bottom = plan.bottom() + PAD;
		var body = new Svg().rect(MARGIN, MARGIN, 272, bottom - MARGIN, 8, Svg.shape(colours.body(), colours.line(), 1.5))
				.path("M4 32 H276", Svg.shape("none", colours.line(), 1.5)); //$NON-NLS-1$ //$NON-NLS-2$
		for (double left = 236; left < 270; left += 14) {
			body.circle(left, 18, 4, Svg.shape(colours.key(), colours.line(), 1.2));
		}
		body.left(18, 22, 11, colours.text(), model.id());
		return finish(body, plan, bottom, 280);
	}

	private static PhoneFace finish(Svg body, Plan plan, double bottom, double width) {
		plan.space(bottom - plan.bottom() + 6);
		plan.legend();
		return new PhoneFace(body.add(plan.svg()), width, plan.bottom() + MARGIN);
	}

	/** The drawing in words, for those who cannot see it. */
	public static String inWords(PhoneModel model) {
		var lines = NLS.bind(Messages.face_lines, Words.of(model.lineKeys(), String::valueOf));
		var display = NLS.bind(Messages.face_display, Words.of(model.display(), Words::of));
		var keys = model.keys().isEmpty() ? "" : NLS.bind(Messages.face_keys, String.join(", ", model.keys())); //$NON-NLS-1$ //$NON-NLS-2$
		var lamps = model.leds().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.face_lamps, model.leds().stream().map(Words::of).collect(Collectors.joining(", "))); //$NON-NLS-1$
		return Stream.of(NLS.bind(Messages.face_title, model.name()), lines, display, keys, lamps)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}
}
