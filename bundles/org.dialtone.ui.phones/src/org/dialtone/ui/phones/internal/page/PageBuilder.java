package org.dialtone.ui.phones.internal.page;

import java.util.List;

import org.dialtone.core.phones.Contradiction;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.text.Banner;
import org.dialtone.ui.phones.internal.text.FactText;
import org.dialtone.ui.phones.internal.text.Markup;
import org.dialtone.ui.phones.internal.text.Row;
import org.dialtone.ui.resource.Colours;
import org.dialtone.ui.resource.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** Makes the widgets of a page, one below the other. */
final class PageBuilder {

	private static final int COLUMN_GAP = 14;

	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final Images images;
	private final IWorkbenchPage window;
	private @Nullable FactText facts;

	PageBuilder(ScrolledForm form, FormToolkit toolkit, Images images, IWorkbenchPage window) {
		this.form = form;
		this.toolkit = toolkit;
		this.images = images;
		this.window = window;
	}

	/** @param text knows the sources that links point to */
	void setFacts(FactText text) {
		facts = text;
	}

	/** Everything on the page. */
	Composite body() {
		return form.getBody();
	}

	/** What must be known before anything is done, in a frame. */
	void banner(Banner banner) {
		var frame = composite(body(), 2);
		var layout = (TableWrapLayout) frame.getLayout();
		layout.leftMargin = 14;
		layout.rightMargin = layout.topMargin = layout.bottomMargin = 8;
		toolkit.createLabel(frame, "").setImage(images.get(banner.level().icon())); //$NON-NLS-1$
		var words = composite(frame, 1);
		var title = toolkit.createLabel(words, banner.title(), SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		if (banner.level() == Banner.Level.STOP) {
			var red = Colours.error(frame);
			if (red != null) {
				title.setForeground(red);
			}
		}
		fill(title);
		text(words, banner.text());
		frame.addListener(SWT.Paint, event -> {
			var area = frame.getClientArea();
			event.gc.setForeground(frameColour(frame, banner));
			event.gc.setBackground(frameColour(frame, banner));
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
			event.gc.fillRectangle(0, 0, 5, area.height);
		});
	}

	private static Color frameColour(Composite frame, Banner banner) {
		var red = banner.level() == Banner.Level.STOP ? Colours.error(frame) : null;
		return red == null ? frame.getForeground() : red;
	}

	/** A part of the page with a title that can be closed. @return where its content goes */
	Composite section(String title, int columns) {
		var section = toolkit.createSection(body(), ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED
				| ExpandableComposite.CLIENT_INDENT);
		section.setText(title);
		fill(section);
		var client = composite(section, columns);
		section.setClient(client);
		return client;
	}

	/** A composite that wraps its texts. */
	Composite composite(Composite parent, int columns) {
		var composite = toolkit.createComposite(parent);
		var layout = new TableWrapLayout();
		layout.numColumns = columns;
		layout.leftMargin = layout.rightMargin = layout.topMargin = layout.bottomMargin = 0;
		layout.horizontalSpacing = COLUMN_GAP;
		layout.verticalSpacing = 6;
		composite.setLayout(layout);
		if (parent.getLayout() instanceof TableWrapLayout) {
			fill(composite);
		}
		return composite;
	}

	/** A short text that cannot be selected. */
	Label label(Composite parent, String text) {
		return toolkit.createLabel(parent, text);
	}

	/** A table of names and values. */
	void rows(Composite parent, List<Row> rows) {
		var table = composite(parent, 2);
		for (var row : rows) {
			var name = label(table, row.name());
			name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			text(table, row.value());
		}
	}

	/** A text with links that can be selected; nothing when it is empty. */
	void text(Composite parent, Markup markup) {
		if (markup.isEmpty()) {
			return;
		}
		var text = toolkit.createFormText(parent, true);
		markup.images().forEach(image -> text.setImage(image, images.get(image)));
		text.setFont("code", JFaceResources.getTextFont()); //$NON-NLS-1$
		text.setText(markup.xml(), true, false);
		text.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(@Nullable HyperlinkEvent event) {
				var known = facts;
				if (event != null && known != null) {
					LinkOpener.open(text, window, known, String.valueOf(event.getHref()));
				}
			}
		});
		fill(text);
	}

	/** Keys to be pressed. */
	void keys(Composite parent, List<String> keys) {
		var row = composite(parent, 2);
		var data = new TableWrapData(TableWrapData.FILL);
		row.setLayoutData(data);
		var caps = new KeyCaps(row, keys);
		colour(caps);
		if (keys.size() == 1) {
			return; // typed faster than pasted
		}
		var copy = toolkit.createHyperlink(row, Messages.page_copy_keys, SWT.NONE);
		colour(copy);
		copy.setForeground(toolkit.getHyperlinkGroup().getForeground());
		copy.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
		copy.setToolTipText(Messages.page_copy_keys_tooltip);
		copy.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(@Nullable HyperlinkEvent event) {
				ClipboardText.copy(row.getDisplay(), caps.text());
			}
		});
	}

	/** On what sources do not agree: what each side says stands beside the other. */
	void contradictions(List<Contradiction> contradictions, FactText text) {
		if (contradictions.isEmpty()) {
			return;
		}
		var client = section(Messages.section_contradictions, 1);
		for (var contradiction : contradictions) {
			text(client, new Markup().image("contradiction").text(" ").strong(contradiction.topic())); //$NON-NLS-1$ //$NON-NLS-2$
			var statements = contradiction.fact().statements();
			var sides = composite(client, statements.size());
			((TableWrapLayout) sides.getLayout()).makeColumnsEqualWidth = true;
			for (var statement : statements) {
				var side = new Markup();
				text.statement(side, statement, statement.value());
				for (var tag : statement.sources()) {
					side.newLine().text(NLS.bind(Messages.page_says, text.source(tag).title()));
				}
				text(sides, side);
			}
		}
	}

	/** The sources that were named so far. */
	void sources(FactText text) {
		if (!text.named().isEmpty()) {
			text(section(Messages.section_sources, 1), text.sourceList());
		}
	}

	/** Gives a control the colours of the page; the theme's style sheet would give it those of other views. */
	void colour(Control control) {
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		control.setForeground(toolkit.getColors().getForeground());
		control.setBackground(control.getParent().getBackground());
		control.addListener(SWT.Paint, event -> { // the page gets its own colour some time after it was made
			var ground = control.getParent().getBackground();
			if (!ground.equals(control.getBackground())) {
				control.setBackground(ground);
			}
		});
	}

	static void fill(Control control) {
		control.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}
}
