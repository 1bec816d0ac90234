package org.dialtone.core.phones;

import org.dialtone.core.Location;
import org.dialtone.core.Statement;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.Scoped;

/**
 * A key sequence that does something.
 *
 * @param id     unique in the catalogue
 * @param name   its name, such as {@code soft code}
 * @param keys   the keypad keys in order, such as {@code 123456789*0#}
 * @param typed  where or when it is typed
 * @param kind   what it does, for programs
 * @param scope  the phones that accept it
 * @param effect what it does, in words
 * @param where  where it is written
 */
public record KeyCode(String id, String name, String keys, String typed, ProcedureKind kind, Scope scope,
		Statement<String> effect, Location where) implements Scoped {
}
