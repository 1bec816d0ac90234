/** For which phones something holds: their models, firmware, loads and hardware. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.core.scope;
