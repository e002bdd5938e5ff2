# Completion of kartei for fish: kartei completion fish | source
complete -c kartei -f
@LINES@complete -c kartei -s f -l filter -x -a '(kartei completion filters 2>/dev/null)'
complete -c kartei -l index -x -a '(__fish_complete_directories)'
complete -c kartei -l table -r -F
complete -c kartei -l color -x -a 'auto always never'
complete -c kartei -n '__fish_seen_subcommand_from index' -a '(__fish_complete_directories)'
complete -c kartei -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
complete -c kartei -n '__fish_seen_subcommand_from help' -a '@COMMANDS@'
