package org.dialtone.app.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A single window, restored as it was left. */
class DialtoneWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Splash splash;
	private final Startup startup = new Startup();

	DialtoneWorkbenchAdvisor(Splash splash) {
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new DialtoneWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return BenchPerspective.ID;
	}

	@Override
	public void postStartup() {
		IWorkbenchConfigurer configurer = getWorkbenchConfigurer();
		startup.begin(configurer.getWorkbench());
		Termination.closesFirst(configurer.getWorkbench().getDisplay(), configurer::emergencyClose);
		splash.close();
	}

	@Override
	public boolean preShutdown() {
		startup.finish(getWorkbenchConfigurer().getWorkbench().getDisplay());
		return super.preShutdown();
	}
}
