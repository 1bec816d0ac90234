# shellcheck shell=sh
# Sees to a locale whose character set is UTF-8, so that Java can open files whose names
# are not ASCII. Meant to be sourced; for any POSIX shell.

# Exports a locale with UTF-8 unless there is one already; macOS has no other.
dialtone_use_utf8() {
	if [ "$(uname -s)" != Linux ] || dialtone_is_utf8 "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}"; then
		return
	fi
	dialtone_locale=${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}
	# The language that was chosen, if it can be had.
	for dialtone_locale in "${dialtone_locale%%[.@]*}.UTF-8" C.UTF-8 en_US.UTF-8; do
		if dialtone_is_utf8 "$dialtone_locale"; then
			if [ -n "${LC_ALL:-}" ]; then
				export LC_ALL="$dialtone_locale"
			else
				export LC_CTYPE="$dialtone_locale"
			fi
			return
		fi
	done
}

# Whether the system has locale $1, and its character set is UTF-8.
dialtone_is_utf8() {
	[ "$(LC_ALL=$1 locale charmap 2>/dev/null)" = UTF-8 ]
}
