/**
 * Phones as they look from the front, drawn from the catalogue as SVG, and keys as they
 * look on a phone.
 * <p>
 * {@link org.dialtone.ui.face.PhoneFace} is the drawing and needs no window;
 * {@link org.dialtone.ui.face.FaceCanvas} shows it.
 */
@NonNullByDefault
package org.dialtone.ui.face;

import org.eclipse.jdt.annotation.NonNullByDefault;
