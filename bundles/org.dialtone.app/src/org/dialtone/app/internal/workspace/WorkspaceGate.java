package org.dialtone.app.internal.workspace;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Takes the workspace for this process, and asks the user what to do for as long
 * as that fails.
 */
public final class WorkspaceGate {

	private final Location area;
	private final RestartNote restart;
	private final Function<Refusal, Answer> prompt;
	private boolean fixed;

	/**
	 * @param area    the platform's instance area, not locked yet
	 * @param restart knows the workspace from before a restart, if there was one
	 * @param prompt  asked after each failure
	 */
	public WorkspaceGate(Location area, RestartNote restart, Function<Refusal, Answer> prompt) {
		this.area = area;
		this.restart = restart;
		this.prompt = prompt;
	}

	/**
	 * Takes the workspace and leaves a note in it that says so.
	 *
	 * @return false if the user gave up
	 */
	public boolean enter() {
		fixed = area.isSet();
		Path workspace = fixed ? folder(area.getURL()) : restart.take().orElseGet(() -> folder(area.getDefault()));
		while (true) {
			Optional<Refusal> refusal = take(workspace);
			if (refusal.isEmpty()) {
				note(workspace);
				return true;
			}
			switch (prompt.apply(refusal.get())) {
			case Answer.Exit() -> {
				return false;
			}
			case Answer.UseAnother(Path other) -> workspace = other;
			case Answer.Retry() -> {
			}
			}
		}
	}

	/** Makes the next start use the same workspace; to be called before {@link #leave}. */
	public void comeBack() {
		if (!fixed) {
			restart.write(folder(area.getURL()));
		}
	}

	/** Releases the workspace; to be called once, after it was entered. */
	public void leave() {
		try {
			new LockInfo(folder(area.getURL())).delete();
		} catch (IOException e) {
			ILog.of(WorkspaceGate.class).warn(e.getMessage(), e);
		}
		area.release();
	}

	private Optional<Refusal> take(Path workspace) {
		try {
			boolean taken = fixed ? area.lock() : area.set(url(workspace), true);
			return taken ? Optional.empty()
					: Optional.of(new Refusal(workspace, new LockInfo(workspace).read(), Optional.empty(), fixed));
		} catch (IOException e) {
			return Optional.of(new Refusal(workspace, Optional.empty(), Optional.of(String.valueOf(e.getMessage())), fixed));
		}
	}

	private static void note(Path workspace) {
		try {
			new LockInfo(workspace).write(Holder.current());
		} catch (IOException e) {
			ILog.of(WorkspaceGate.class).warn(e.getMessage(), e);
		}
	}

	/** The platform does not encode the URLs of its areas: a space in them is a space. */
	private static Path folder(URL area) {
		return new File(area.getPath()).toPath().toAbsolutePath();
	}

	/** The counterpart of {@link #folder}: {@code Path.toUri()} would encode. */
	private static URL url(Path workspace) throws IOException {
		return workspace.toFile().toURL();
	}
}
