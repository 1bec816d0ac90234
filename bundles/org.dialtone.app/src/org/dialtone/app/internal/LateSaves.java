package org.dialtone.app.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Settings that the platform saves a moment after they were made. p2 does so half a
 * second later; when its bundles stop it waits for that, but by then no longer finds
 * where to save, and what was set is lost.
 */
final class LateSaves {

	private static final String OF_UPDATES = "org.eclipse.equinox.p2.engine"; //$NON-NLS-1$

	private LateSaves() {
	}

	/** Waits until they are saved. */
	static void await() {
		try {
			for (Job save : pending()) {
				save.join();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static List<Job> pending() {
		return Stream.of(Job.getJobManager().find(null)).filter(job -> {
			Bundle bundle = FrameworkUtil.getBundle(job.getClass());
			return bundle != null && OF_UPDATES.equals(bundle.getSymbolicName());
		}).toList();
	}
}
