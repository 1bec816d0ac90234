package org.dialtone.ui.face;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.ui.accessibility.Picture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows the drawing of a phone, sharp at any zoom, in the colours of the page around it. */
public final class FaceCanvas extends Canvas {

	private record Drawn(FacePalette colours, Image image) {
	}

	private final PhoneModel model;
	private final Form form;
	private @Nullable Drawn drawn;

	/**
	 * @param model what to draw
	 * @param form  the form of its family
	 */
	public FaceCanvas(Composite parent, PhoneModel model, Form form) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.model = model;
		this.form = form;
		addPaintListener(this::paint);
		addDisposeListener(event -> forget());
		var words = PhoneFace.inWords(model);
		setToolTipText(words);
		Picture.describe(this, NLS.bind(Messages.face_title, model.name()), words);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var face = PhoneFace.of(model, form, palette());
		return new Point(face.width(), face.height());
	}

	private FacePalette palette() {
		return FacePalette.of(number(getBackground().getRGB()), number(getForeground().getRGB()), getDisplay().getHighContrast());
	}

	private static int number(RGB colour) {
		return colour.red << 16 | colour.green << 8 | colour.blue;
	}

	/** Draws anew if the theme has changed the colours since the last time. */
	private void paint(PaintEvent event) {
		var wanted = palette();
		var current = drawn;
		if (current == null || !current.colours().equals(wanted)) {
			forget();
			current = new Drawn(wanted, draw(PhoneFace.of(model, form, wanted)));
			drawn = current;
		}
		event.gc.drawImage(current.image(), 0, 0);
	}

	private Image draw(PhoneFace face) {
		ImageDataProvider provider = zoom -> {
			var svg = face.svg(scale(face.width(), zoom), scale(face.height(), zoom));
			return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
		};
		return new Image(getDisplay(), provider);
	}

	private static int scale(int points, int zoom) {
		return Math.max(1, points * zoom / 100);
	}

	private void forget() {
		var last = drawn;
		if (last != null) {
			last.image().dispose();
			drawn = null;
		}
	}
}
