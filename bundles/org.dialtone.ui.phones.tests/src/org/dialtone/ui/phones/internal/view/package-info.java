/** Tests of the Phones view and its pages in a running workbench, on the catalogue that the product has. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
