#compdef kartei
# Completion of kartei for zsh: kartei completion zsh > a folder of $fpath, as _kartei
_kartei() {
  local command word index=$KARTEI_INDEX place=${words[(i)--index]}
  local -a commands words_of names
  commands=(
@DESCRIBED@  )
  for word in ${words[2,-1]}; do
    if (( ${commands[(I)$word:*]} )); then
      command=$word
      break
    fi
  done
  (( place + 1 < CURRENT )) && index=${(Q)words[place+1]}
  case ${words[CURRENT-1]} in
    @FILTERS@) names=(${(f)"$(KARTEI_INDEX=$index ${words[1]} completion filters 2>/dev/null)"}) ;;
    @DIMENSIONS@) names=(${(f)"$(KARTEI_INDEX=$index ${words[1]} completion dimensions 2>/dev/null)"}) ;;
    @FOLDERS@) _files -/; return ;;
    @FILES@) _files; return ;;
    @WHEN@) compadd auto always never; return ;;
  esac
  if (( $#names )); then
    compadd -a names
    return
  fi
  case $command in
    '') _describe command commands; return ;;
@CASES@  esac
  case $command in
    index) _files -/ ;;
    completion) compadd bash zsh fish ;;
    help) _describe command commands ;;
  esac
  _describe option words_of
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _kartei "$@"
else
  compdef _kartei kartei
fi
