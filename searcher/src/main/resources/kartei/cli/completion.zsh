#compdef kartei
# Completion of kartei for zsh: kartei completion zsh > a folder of $fpath, as _kartei
_kartei() {
  local command word
  local -a commands words_of filters
  commands=(
@COMMANDS@  )
  for word in ${words[2,-1]}; do
    if (( ${commands[(I)$word:*]} )); then
      command=$word
      break
    fi
  done
  case ${words[CURRENT-1]} in
    -f|--filter)
      filters=(${(f)"$(${words[1]} completion filters 2>/dev/null)"})
      compadd -a filters
      return
      ;;
    --index) _files -/; return ;;
    --table) _files; return ;;
    --color) compadd auto always never; return ;;
  esac
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
