package org.dialtone.ui.internal.text;

import java.util.Objects;

import org.dialtone.ui.accessibility.AccessibleName;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/** Shows a text with the numbers of its lines, to be read and copied; one line can be marked. */
public class TextPage extends EditorPart {

	/** The id of the page. */
	public static final String ID = "org.dialtone.ui.text"; //$NON-NLS-1$

	private static final int LINES_ABOVE = 3;
	private static final int DIGIT_WIDTH = 10;

	private @Nullable StyledText shown;
	private @Nullable Label remark;

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (!(input instanceof TextInput)) {
			throw new PartInitException("Not a text: " + input); //$NON-NLS-1$
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		var body = new Composite(Objects.requireNonNull(parent), SWT.NONE);
		body.setLayout(new GridLayout());
		var about = new Label(body, SWT.WRAP);
		about.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		about.setText(NLS.bind(Messages.read_only, getEditorInput().getToolTipText()));
		remark = about;
		var text = new StyledText(body, SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		text.setFont(JFaceResources.getTextFont());
		text.setText(((TextInput) getEditorInput()).text());
		AccessibleName.set(text, getEditorInput().getName());
		number(text);
		shown = text;
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, ID);
	}

	private static void number(StyledText text) {
		var style = new StyleRange();
		style.metrics = new GlyphMetrics(0, 0, DIGIT_WIDTH * (1 + Integer.toString(text.getLineCount()).length()));
		text.setLineBullet(0, text.getLineCount(), new Bullet(ST.BULLET_NUMBER, style));
	}

	/**
	 * Marks a line and scrolls to it.
	 *
	 * @param line counted from 1; 0 for none
	 * @param why  what is to be said about it
	 */
	public void mark(int line, String why) {
		var text = shown;
		var about = remark;
		if (text == null || about == null) {
			return;
		}
		var file = NLS.bind(Messages.read_only, getEditorInput().getToolTipText());
		about.setText((line > 0 ? NLS.bind(Messages.line, Integer.toString(line), why) : why).replace("&", "&&") + '\n' + file); //$NON-NLS-1$ //$NON-NLS-2$
		about.getParent().layout();
		if (line > 0 && line <= text.getLineCount()) {
			text.setTopIndex(Math.max(0, line - 1 - LINES_ABOVE));
			int start = text.getOffsetAtLine(line - 1);
			text.setSelection(start, start + text.getLine(line - 1).length());
		}
	}

	@Override
	public void setFocus() {
		var text = shown;
		if (text != null) {
			text.setFocus();
		}
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
