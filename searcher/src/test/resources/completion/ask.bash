# Prints what bash offers for a command line. Usage: bash ask.bash SCRIPT LINE
. "$1"
COMP_LINE=$2
COMP_POINT=${#COMP_LINE}
read -ra COMP_WORDS <<<"$COMP_LINE"
_kartei
printf '%s\n' "${COMPREPLY[@]}"
