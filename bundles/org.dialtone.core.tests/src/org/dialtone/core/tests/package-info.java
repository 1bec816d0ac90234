/** The extension points, with plug-ins that come and go while the platform runs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.tests;
