package org.dialtone.ui.phones.internal.view;

import java.util.List;
import java.util.Locale;

import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeIcons;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.Column;
import org.dialtone.ui.table.TreeStyle;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** How lines look: an icon, the name with the words of the search in bold, and details in the colour of decorations. */
final class NodeLabels implements TreeStyle<Node> {

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

	void setQuery(String query) {
		words = query.isEmpty() ? List.of() : List.of(query.toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
	}

	@Override
	public StyledString styled(Node node, Column<Node> column) {
		if (!column.id().equals(NodeColumns.LINE)) {
			return new StyledString(column.text().apply(node));
		}
		var text = new StyledString();
		var label = NodeText.label(node);
		if (node.subject() instanceof Subject.Hint) {
			return text.append(label, StyledString.QUALIFIER_STYLER);
		}
		text.append(label);
		embolden(text, label, 0);
		var detail = NodeText.detail(node);
		if (!detail.isEmpty()) {
			text.append(NodeText.GAP + detail, StyledString.DECORATIONS_STYLER);
			if (!node.reason().isEmpty()) {
				embolden(text, detail, label.length() + NodeText.GAP.length());
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
	public @Nullable String tip(Node node) {
		return NodeText.status(node);
	}

	@Override
	public @Nullable Image image(Node node, Column<Node> column) {
		if (!column.id().equals(NodeColumns.LINE)) {
			return null;
		}
		var overlay = NodeIcons.overlay(node);
		return overlay.isEmpty() ? images.get(NodeIcons.of(node)) : images.get(NodeIcons.of(node), overlay);
	}
}
