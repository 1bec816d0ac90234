package org.dialtone.ui.phones.internal.view;

import java.util.List;
import java.util.Locale;

import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeIcons;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.dialtone.ui.resource.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** How lines look: an icon, the name with the words of the search in bold, and details in the colour of decorations. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

	private static final Styler BOLD = new Styler() {
		@Override
		public void applyStyles(@Nullable TextStyle style) {
			if (style != null) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		}
	};

	private final Images images;
	private List<String> words = List.of();

	NodeLabels(Images images) {
		this.images = images;
	}

	/** The provider that a viewer takes. */
	CellLabelProvider provider() {
		return new DelegatingStyledCellLabelProvider(this) {
			@Override
			public @Nullable String getToolTipText(@Nullable Object element) {
				return element instanceof Node node ? NodeText.status(node) : null;
			}

			/** Icons are drawn for the ground of a list; on that of the selection some would not be seen. */
			@Override
			protected void paint(@Nullable Event event, @Nullable Object element) {
				if (event != null && (event.detail & SWT.SELECTED) != 0 && event.item instanceof TreeItem item) {
					var icon = item.getImageBounds(0);
					event.gc.setBackground(item.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
					event.gc.fillRoundRectangle(icon.x - 1, icon.y - 1, icon.width + 2, icon.height + 2, 5, 5);
				}
				super.paint(event, element);
			}
		};
	}

	void setQuery(String query) {
		words = query.isEmpty() ? List.of() : List.of(query.toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
	}

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		var text = new StyledString();
		if (!(element instanceof Node node)) {
			return text;
		}
		var label = NodeText.label(node);
		if (node.subject() instanceof Subject.Hint) {
			return text.append(label, StyledString.QUALIFIER_STYLER);
		}
		text.append(label);
		embolden(text, label, 0);
		var detail = NodeText.detail(node);
		if (!detail.isEmpty()) {
			text.append("  " + detail, StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
			if (!node.reason().isEmpty()) {
				embolden(text, detail, label.length() + 2);
			}
		}
		return text;
	}

	private void embolden(StyledString text, String part, int offset) {
		var lower = part.toLowerCase(Locale.ROOT);
		for (var word : words) {
			int at = lower.indexOf(word);
			if (at >= 0 && lower.length() == part.length()) {
				text.setStyle(offset + at, word.length(), BOLD);
			}
		}
	}

	@Override
	public @Nullable String getText(@Nullable Object element) {
		return element instanceof Node node ? NodeText.label(node) : null;
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		if (!(element instanceof Node node)) {
			return null;
		}
		var overlay = NodeIcons.overlay(node);
		return overlay.isEmpty() ? images.get(NodeIcons.of(node)) : images.get(NodeIcons.of(node), overlay);
	}
}
