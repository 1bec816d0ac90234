/** Requests as text for other programs: JSON Lines and CSV. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.serving.export;
