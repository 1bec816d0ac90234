#!/usr/bin/python3
"""What a screen reader gets to know of the windows of this session, for tests.

Reads commands from standard input, one a line, their parts separated by tabs, and
answers each with lines that end with a line that holds a single full stop. Windows
are named by their titles, objects by role and name.

  tree WINDOW                   every object that is shown: depth, role, name, label,
                                description, states, text
  do WINDOW ROLE NAME [ACTION]  runs an action of an object (its first)
  type WINDOW ROLE NAME TEXT    replaces the text of an object
  focus WINDOW ROLE NAME        gives an object the focus
  choose WINDOW NAME CHOICE     makes a choice in a combo box
"""
import sys

import pyatspi

DEPTH = 60


def windows():
    for application in pyatspi.Registry.getDesktop(0):
        for window in application or ():
            if window is not None:
                yield window


def find_window(title):
    for window in windows():
        if window.name.strip() == title:
            return window
    return None


def children(accessible):
    """The children that are shown; of rows there may be many thousands."""
    for index in range(min(accessible.childCount, 500)):
        child = accessible.getChildAtIndex(index)
        if child is not None:
            yield child


def label(accessible):
    for relation in accessible.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


def text(accessible):
    try:
        if accessible.getRoleName() == "combo box":
            chosen = accessible.querySelection().getSelectedChild(0)
            return chosen.name if chosen else ""
        return accessible.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def walk(accessible, depth=0):
    try:
        states = accessible.getState()
        if not states.contains(pyatspi.STATE_SHOWING):
            return
        yield depth, accessible
        if depth < DEPTH:
            for child in children(accessible):
                yield from walk(child, depth + 1)
    except (LookupError, RuntimeError):
        return  # it went away meanwhile


def find(title, role, name):
    window = find_window(title)
    for _, accessible in walk(window) if window else ():
        if accessible.getRoleName() == role and name in (accessible.name, label(accessible)):
            return accessible
    raise LookupError("no %s \"%s\" in \"%s\"" % (role, name, title))


def clean(part):
    return str(part).replace("\t", " ").replace("\n", " ")


def tree(title):
    window = find_window(title)
    if window is None:
        raise LookupError("no window \"%s\", but %s" % (title, [one.name for one in windows()]))
    for depth, accessible in walk(window):
        states = ",".join(pyatspi.stateToString(state) for state in accessible.getState().getStates())
        print("\t".join(map(clean, (depth, accessible.getRoleName(), accessible.name, label(accessible),
                                    accessible.description, states, text(accessible)))))


def act(title, role, name, action=None):
    actions = find(title, role, name).queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    actions.doAction(names.index(action) if action else 0)


def enter(title, role, name, value):
    find(title, role, name).queryEditableText().setTextContents(value)


def focus(title, role, name):
    find(title, role, name).queryComponent().grabFocus()


def choose(title, name, choice):
    combo = find(title, "combo box", name)
    choices = [one.name for one in combo.getChildAtIndex(0)]
    combo.querySelection().selectChild(choices.index(choice))


COMMANDS = {"tree": tree, "do": act, "type": enter, "focus": focus, "choose": choose}

for line in sys.stdin:
    command, *arguments = line.rstrip("\n").split("\t")
    try:
        COMMANDS[command](*arguments)
    except (LookupError, NotImplementedError, RuntimeError, ValueError) as error:
        print("! " + clean(error))
    print(".", flush=True)
