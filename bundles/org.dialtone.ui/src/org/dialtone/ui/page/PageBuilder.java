package org.dialtone.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.clipboard.ClipboardText;
import org.dialtone.ui.document.Banner;
import org.dialtone.ui.document.Block;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.document.PageDocument;
import org.dialtone.ui.document.Row;
import org.dialtone.ui.face.FaceCanvas;
import org.dialtone.ui.face.KeyCaps;
import org.dialtone.ui.resource.Colours;
import org.dialtone.ui.resource.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the widgets of a page. */
public final class PageBuilder {

	private static final int COLUMN_GAP = 14;
	private static final int COLUMN_LEAST = 330;

	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final Images images;
	private final IServiceLocator services;
	private final PageDocument document;

	/**
	 * @param form     the page, whose body is empty and has a {@link TableWrapLayout}
	 * @param images   gives the icons that the document names
	 * @param services where the commands behind links are run from, such as the site of the part
	 * @param document what the page says
	 */
	public PageBuilder(ScrolledForm form, FormToolkit toolkit, Images images, IServiceLocator services, PageDocument document) {
		this.form = form;
		this.toolkit = toolkit;
		this.images = images;
		this.services = services;
		this.document = document;
	}

	/** Fills the empty page. */
	public void build() {
		add(form.getBody(), document.title(), document.blocks());
		stopOnlyWhereSomethingCanBeDone(form.getBody());
	}

	/** @param heading the title above, which is what screen readers call a text that has no label before it */
	private void add(Composite parent, String heading, List<Block> blocks) {
		blocks.forEach(block -> add(parent, heading, block));
	}

	private void add(Composite parent, String heading, Block block) {
		switch (block) {
		case Block.Warning warning -> banner(parent, warning.banner());
		case Block.Text text -> text(parent, text.markup()).ifPresent(control -> AccessibleName.set(control, heading));
		case Block.Rows rows -> rows(parent, rows.rows());
		case Block.KeyCaps caps -> keys(parent, caps);
		case Block.Face face -> {
			var canvas = new FaceCanvas(parent, face.model(), face.form());
			colour(canvas);
			canvas.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
		}
		case Block.Section section -> section(parent, section);
		case Block.Columns columns -> {
			var sides = composite(parent, columns.columns().size());
			((TableWrapLayout) sides.getLayout()).makeColumnsEqualWidth = columns.equal();
			for (var column : columns.columns()) {
				add(column.size() == 1 ? sides : composite(sides, 1), heading, column);
			}
			stackWhenNarrow(sides, columns);
		}
		case Block.Steps steps -> {
			var table = composite(parent, 2);
			int number = 0;
			for (var step : steps.steps()) {
				var label = toolkit.createLabel(table, Integer.toString(++number));
				label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
				add(composite(table, 1), heading, step);
			}
		}
		}
	}

	/** Columns of a page that is too narrow for them stand one below the other. */
	private void stackWhenNarrow(Composite sides, Block.Columns columns) {
		int all = columns.columns().size();
		Listener fit = event -> {
			int wanted = form.getClientArea().width < all * COLUMN_LEAST ? 1 : all;
			if (((TableWrapLayout) sides.getLayout()).numColumns != wanted) {
				var layout = layout(wanted); // a layout keeps what it has measured for another number of columns
				layout.makeColumnsEqualWidth = columns.equal();
				sides.setLayout(layout);
				form.reflow(true);
			}
		};
		form.addListener(SWT.Resize, fit);
		sides.addDisposeListener(event -> form.removeListener(SWT.Resize, fit));
		fit.handleEvent(new Event());
	}

	private void banner(Composite parent, Banner banner) {
		var frame = composite(parent, 2);
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

	private void section(Composite parent, Block.Section block) {
		var section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED
				| ExpandableComposite.CLIENT_INDENT);
		section.setText(block.title());
		nameTwistie(section);
		fill(section);
		var client = composite(section, 1);
		section.setClient(client);
		add(client, block.title(), block.blocks());
	}

	/** Otherwise a screen reader calls it "Expandable", like all others. */
	private static void nameTwistie(Section section) {
		for (var child : section.getChildren()) {
			if (child instanceof ToggleHyperlink twistie) {
				twistie.getAccessible().addAccessibleListener(new AccessibleAdapter() {
					@Override
					public void getName(@Nullable AccessibleEvent event) {
						Objects.requireNonNull(event).result = section.getText();
					}
				});
			}
		}
	}

	private Composite composite(Composite parent, int columns) {
		var composite = toolkit.createComposite(parent);
		composite.setLayout(layout(columns));
		if (parent.getLayout() instanceof TableWrapLayout) {
			fill(composite);
		}
		return composite;
	}

	private static TableWrapLayout layout(int columns) {
		var layout = new TableWrapLayout();
		layout.numColumns = columns;
		layout.leftMargin = layout.rightMargin = layout.topMargin = layout.bottomMargin = 0;
		layout.horizontalSpacing = COLUMN_GAP;
		layout.verticalSpacing = 6;
		return layout;
	}

	private void rows(Composite parent, List<Row> rows) {
		var table = composite(parent, 2);
		for (var row : rows) {
			var name = toolkit.createLabel(table, row.name()); // just before its value, which takes it as its name for screen readers
			name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			text(table, row.value().isEmpty() ? new Markup().text("\u2013") : row.value()); //$NON-NLS-1$
		}
	}

	/** Empty where there is nothing to say. */
	private Optional<MarkupText> text(Composite parent, Markup markup) {
		if (markup.isEmpty()) {
			return Optional.empty();
		}
		var text = new MarkupText(parent, markup, linkColour(), images::get,
				(owner, link) -> LinkOpener.open(owner, services, document.facts(), link));
		colour(text);
		fill(text);
		return Optional.of(text);
	}

	private @Nullable Color linkColour() {
		return toolkit.getHyperlinkGroup().getForeground();
	}

	private void keys(Composite parent, Block.KeyCaps block) {
		var row = composite(parent, 2);
		row.setLayoutData(new TableWrapData(TableWrapData.FILL));
		var keys = block.keys();
		var caps = new KeyCaps(row, keys, block.text());
		colour(caps);
		if (keys.keys().size() == 1 || keys.together()) {
			return; // nothing to paste
		}
		var copy = toolkit.createHyperlink(row, Messages.page_copy_keys, SWT.NONE);
		colour(copy);
		copy.setForeground(linkColour());
		copy.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
		copy.setToolTipText(Messages.page_copy_keys_tooltip);
		copy.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(@Nullable HyperlinkEvent event) {
				ClipboardText.copy(row.getDisplay(), keys.text());
			}
		});
	}

	/** Gives a control the colours of the page; the theme's style sheet would give it those of other views. */
	private static void colour(Control control) {
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		takeColours(control);
		control.addListener(SWT.Paint, event -> takeColours(control)); // the theme colours the page some time after it was made
	}

	private static void takeColours(Control control) {
		var parent = control.getParent();
		if (!parent.getBackground().equals(control.getBackground())) {
			control.setBackground(parent.getBackground());
		}
		boolean link = control instanceof Hyperlink;
		if (!link && !parent.getForeground().equals(control.getForeground())) {
			control.setForeground(parent.getForeground());
		}
	}

	/** Tab stops at sections and links, and passes over what can only be read. */
	private static void stopOnlyWhereSomethingCanBeDone(Composite composite) {
		var stops = new ArrayList<Control>();
		for (var child : composite.getChildren()) {
			boolean stop = switch (child) {
			case MarkupText text -> text.hasLinks();
			case KeyCaps keys -> false;
			case FaceCanvas face -> false;
			case Hyperlink link -> true;
			case Section section -> {
				if (section.getClient() instanceof Composite client) {
					stopOnlyWhereSomethingCanBeDone(client);
				}
				yield true;
			}
			case Composite inner -> {
				stopOnlyWhereSomethingCanBeDone(inner);
				yield inner.getTabList().length > 0;
			}
			default -> false;
			};
			if (stop) {
				stops.add(child);
			}
		}
		composite.setTabList(stops.toArray(Control[]::new));
	}

	private static void fill(Control control) {
		control.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}
}
