/** Drawings of phones, made from the catalogue as SVG; needs no window. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.face;

import org.eclipse.jdt.annotation.NonNullByDefault;
