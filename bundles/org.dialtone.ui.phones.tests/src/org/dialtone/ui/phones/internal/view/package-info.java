/** Tests of the Phones view and its pages in a running workbench, on the catalogue of the product. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
