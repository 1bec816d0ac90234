package org.dialtone.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.dialtone.ui.document.Markup;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Text of a page with icons and links. It wraps, is sharp at any zoom, can be selected
 * and copied, and is read by screen readers as text. Tab goes from link to link.
 */
public final class MarkupText extends StyledText {

	/** Stands for an icon in the text. */
	public static final String ICON = RichText.ICON;

	private static final int CARET_WIDTH = 4;

	private final List<RichText.Link> links;

	/**
	 * @param linkColour the colour of links; {@code null} for links that look like text
	 * @param images     gives an icon by its name
	 * @param open       follows a link, by its target
	 */
	public MarkupText(Composite parent, Markup markup, @Nullable Color linkColour, Function<String, Image> images, BiConsumer<MarkupText, String> open) {
		super(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		var rich = new RichText(true, linkColour);
		rich.add(markup);
		links = rich.links();
		setFont(parent.getFont());
		setMargins(0, 0, 0, 0);
		rich.fill(this);
		setLayout(new WordWidth());
		drawIcons(rich.icons(), images);
		new LinkKeys(this, links, link -> open.accept(this, link.target()));
	}

	/**
	 * The size without what the caret takes from each line: StyledText forgets that when
	 * it measures, so that a last word could end up on a line that has no room.
	 */
	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		var size = super.computeSize(wHint == SWT.DEFAULT ? wHint : Math.max(1, wHint - CARET_WIDTH), hHint, changed);
		return new Point(size.x + CARET_WIDTH, size.y);
	}

	/** Whether Tab stops here. */
	public boolean hasLinks() {
		return !links.isEmpty();
	}

	/** The text with plain spaces, as it is searched. */
	public String searchable() {
		return getText().replace(RichText.NO_BREAK, ' ');
	}

	private void drawIcons(List<RichText.Icon> icons, Function<String, Image> images) {
		if (icons.isEmpty()) {
			return;
		}
		for (var icon : icons) {
			var bounds = images.apply(icon.name()).getBounds();
			var style = new StyleRange(icon.offset(), 1, null, null);
			int descent = Math.max(0, (bounds.height - lineAscent()) / 2 + 1);
			style.metrics = new GlyphMetrics(bounds.height - descent, descent, bounds.width);
			setStyleRange(style);
		}
		addPaintObjectListener(event -> {
			for (var icon : icons) {
				if (icon.offset() == event.style.start) {
					event.gc.drawImage(images.apply(icon.name()), event.x, event.y + event.ascent - event.style.metrics.ascent);
				}
			}
		});
	}

	private int lineAscent() {
		var gc = new GC(this);
		try {
			gc.setFont(getFont());
			return gc.getFontMetrics().getAscent();
		} finally {
			gc.dispose();
		}
	}

	/** The link at a place in this control. */
	Optional<RichText.Link> linkAt(int x, int y) {
		return linkAt(getOffsetAtPoint(new Point(x, y)));
	}

	/** The link at an offset. */
	Optional<RichText.Link> linkAt(int offset) {
		return links.stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst();
	}

	/** Lets the page get as narrow as the longest word. */
	private final class WordWidth extends Layout implements ILayoutExtension {

		private int minimum = -1;

		@Override
		public int computeMinimumWidth(@Nullable Composite parent, boolean changed) {
			if (minimum < 0 || changed) {
				var longest = ""; //$NON-NLS-1$
				for (var word : getText().split("[ \n-]")) { //$NON-NLS-1$
					longest = word.length() > longest.length() ? word : longest;
				}
				var gc = new GC(MarkupText.this);
				try {
					gc.setFont(getFont());
					minimum = gc.textExtent(longest).x + 2;
				} finally {
					gc.dispose();
				}
			}
			return minimum;
		}

		@Override
		public int computeMaximumWidth(@Nullable Composite parent, boolean changed) {
			return MarkupText.this.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x;
		}

		@Override
		protected Point computeSize(@Nullable Composite composite, int widthHint, int heightHint, boolean changed) {
			return MarkupText.this.computeSize(widthHint, heightHint, changed);
		}

		@Override
		protected void layout(@Nullable Composite composite, boolean changed) {
			// there is nothing inside
		}
	}
}
