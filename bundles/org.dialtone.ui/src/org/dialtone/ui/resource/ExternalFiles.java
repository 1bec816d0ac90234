package org.dialtone.ui.resource;

import java.nio.file.Path;

import org.eclipse.swt.program.Program;

/** Opens files outside of Dialtone. */
public final class ExternalFiles {

	private ExternalFiles() {
	}

	/** Opens a text file in what the system has for it. @return whether there is anything */
	public static boolean open(Path file) {
		if (Program.launch(file.toString())) {
			return true;
		}
		var editor = Program.findProgram("txt"); //$NON-NLS-1$
		return editor != null && editor.execute(file.toString());
	}
}
