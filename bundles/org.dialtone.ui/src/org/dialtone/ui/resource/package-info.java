/** Images and colours that follow the theme. */
@NonNullByDefault
package org.dialtone.ui.resource;

import org.eclipse.jdt.annotation.NonNullByDefault;
