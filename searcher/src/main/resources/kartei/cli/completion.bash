# Completion of kartei for bash: . <(kartei completion bash)
_kartei() {
  local line=${COMP_LINE:0:COMP_POINT} command= words= index=${KARTEI_INDEX-} current previous word
  current=${line##*[[:space:]]}
  local before=${line%"$current"}
  before=${before%"${before##*[![:space:]]}"}
  previous=${before##*[[:space:]]}
  local last=
  for word in "${COMP_WORDS[@]:1}"; do
    case " @COMMANDS@ " in *" $word "*) command=${command:-$word} ;; esac
    [[ $last == --index ]] && index=$word
    last=$word
  done
  COMPREPLY=()
  case $previous in
    @FILTERS@|@DIMENSIONS@)
      local kind=filters name
      case $previous in @DIMENSIONS@) kind=dimensions ;; esac
      while IFS= read -r name; do
        [[ $name == "$current"* ]] || continue
        # What bash takes for the current word begins behind the last =.
        [[ $current == *=* && $COMP_WORDBREAKS == *=* ]] && name=${name#*=}
        COMPREPLY+=("$(printf '%q' "$name")")
      done < <(KARTEI_INDEX=$index "${COMP_WORDS[0]}" completion $kind 2>/dev/null)
      return
      ;;
    @FOLDERS@)
      COMPREPLY=($(compgen -d -- "$current"))
      return
      ;;
    @FILES@)
      COMPREPLY=($(compgen -f -- "$current"))
      return
      ;;
    @WHEN@)
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
