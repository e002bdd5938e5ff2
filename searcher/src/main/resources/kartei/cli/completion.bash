# Completion of kartei for bash: . <(kartei completion bash)
_kartei() {
  local line=${COMP_LINE:0:COMP_POINT} command= words= current previous word
  current=${line##*[[:space:]]}
  local before=${line%"$current"}
  before=${before%"${before##*[![:space:]]}"}
  previous=${before##*[[:space:]]}
  for word in "${COMP_WORDS[@]:1}"; do
    case " @COMMANDS@ " in *" $word "*) command=$word; break ;; esac
  done
  COMPREPLY=()
  case $previous in
    -f | --filter)
      local filter
      while IFS= read -r filter; do
        [[ $filter == "$current"* ]] || continue
        # What bash takes for the current word begins behind the last =.
        [[ $current == *=* && $COMP_WORDBREAKS == *=* ]] && filter=${filter#*=}
        COMPREPLY+=("$(printf '%q' "$filter")")
      done < <("${COMP_WORDS[0]}" completion filters 2>/dev/null)
      return
      ;;
    --index | --table)
      COMPREPLY=($(compgen -f -- "$current"))
      return
      ;;
    --color)
      COMPREPLY=($(compgen -W 'auto always never' -- "$current"))
      return
      ;;
  esac
  case $command in
    '') words='@COMMANDS@ --help --version' ;;
@CASES@  esac
  if [[ $command == index && $current != -* ]]; then
    COMPREPLY=($(compgen -d -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -F _kartei kartei
