# Types a command line in a zsh of its own and prints what its completion offers.
# Usage: zsh -f ask.zsh SCRIPT LINE
zmodload zsh/zpty
folder=$(mktemp -d)
cp $1 $folder/_kartei
offered=$folder/offered
zpty typist zsh -f -i
zpty -w typist "PROMPT= ; unsetopt beep; fpath=($folder \$fpath); autoload -Uz compinit; compinit -u -D"
# Completion hands over what it offers to compadd: -A collects, the others only look.
zpty -w typist 'compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  local -a them; builtin compadd -A them "$@"
  print -rl -- $them >>'$offered'
  builtin compadd "$@"
}'
zpty -w typist 'finish() { print -r -- "END OF IT" >>'$offered'; }; zle -N finish; bindkey "^G" finish'
sleep 0.3
zpty -w -n typist "$2"$'\t\a'
for i in {1..300}; do
  while zpty -rt typist line; do :; done
  [[ -f $offered && $(tail -n 1 $offered) == "END OF IT" ]] && break
  sleep 0.1
done
grep -v '^END OF IT$' $offered
zpty -d typist
rm -rf $folder
