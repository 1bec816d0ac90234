package org.dialtone.ui.page;

import java.util.List;

import org.dialtone.ui.document.Block;
import org.dialtone.ui.document.PageDocument;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Shell;

/** Prints a page as running text, black on white, with page numbers. */
public final class PagePrinter {

	private static final int SECTION_GAP = 12;
	private static final int BLOCK_GAP = 4;

	private PagePrinter() {
	}

	/** Asks for a printer and prints in a job. */
	public static void ask(Shell shell, PageDocument document) {
		var chosen = new PrintDialog(shell).open();
		if (chosen == null) {
			return;
		}
		var hidden = new Shell(shell.getDisplay());
		var printer = new Printer(chosen);
		var text = new StyledText(hidden, SWT.MULTI | SWT.WRAP);
		text(document).fill(text);
		var options = new StyledTextPrintOptions();
		options.jobName = document.title();
		options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.PAGE_TAG;
		options.printLineBackground = false;
		options.printTextFontStyle = true;
		var printing = text.print(printer, options); // has a copy of the text
		hidden.dispose();
		var job = Job.create(NLS.bind(Messages.page_print_job, document.title()), monitor -> {
			try {
				printing.run();
				return Status.OK_STATUS;
			} finally {
				printer.dispose();
			}
		});
		job.setUser(true);
		job.schedule();
	}

	/** The whole page as one text. */
	static RichText text(PageDocument document) {
		var text = new RichText(false, null);
		text.title(document.title(), JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT), 0);
		add(text, document.blocks());
		return text;
	}

	private static void add(RichText text, List<Block> blocks) {
		for (var block : blocks) {
			switch (block) {
			case Block.Warning warning -> {
				text.title(warning.banner().title(), null, SECTION_GAP);
				text.add(warning.banner().text());
			}
			case Block.Text words -> text.add(words.markup());
			case Block.Rows rows -> {
				for (var row : rows.rows()) {
					text.title(row.name() + ": ", null, BLOCK_GAP); //$NON-NLS-1$
					text.append(row.value());
				}
			}
			case Block.KeyCaps keys -> text.title(keys.text(), JFaceResources.getTextFont(), BLOCK_GAP);
			case Block.Face face -> {
				// what it shows is written beside it
			}
			case Block.Section section -> {
				text.title(section.title(), JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT), SECTION_GAP);
				add(text, section.blocks());
			}
			case Block.Columns columns -> columns.columns().forEach(column -> add(text, column));
			case Block.Steps steps -> {
				int number = 0;
				for (var step : steps.steps()) {
					text.title(NLS.bind(Messages.page_step, ++number), null, SECTION_GAP / 2);
					add(text, step);
				}
			}
			}
		}
	}
}
