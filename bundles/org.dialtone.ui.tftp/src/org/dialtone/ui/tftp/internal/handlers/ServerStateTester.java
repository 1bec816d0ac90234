package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.serving.ServerState;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** Whether the server can be started, or stopped: {@code canStart} and {@code canStop}. */
public class ServerStateTester extends PropertyTester {

	@Override
	public boolean test(@Nullable Object receiver, @Nullable String property, Object @Nullable [] arguments,
			@Nullable Object expected) {
		var state = ServerControl.get().server().state();
		return switch (String.valueOf(property)) {
		case "canStart" -> state instanceof ServerState.Stopped || state instanceof ServerState.Failed; //$NON-NLS-1$
		case "canStop" -> state.isListening(); //$NON-NLS-1$
		default -> false;
		};
	}
}
