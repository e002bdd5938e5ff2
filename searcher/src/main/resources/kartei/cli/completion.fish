# Completion of kartei for fish: kartei completion fish | source
function __kartei_ask
    set -l typed (commandline -opc)
    set -l at (contains -i -- --index $typed)
    if set -q at[1]; and test $at -lt (count $typed)
        KARTEI_INDEX=$typed[(math $at + 1)] kartei completion $argv 2>/dev/null
    else
        kartei completion $argv 2>/dev/null
    end
end
complete -c kartei -f
@LINES@complete -c kartei -n '__fish_seen_subcommand_from index' -a '(__fish_complete_directories)'
complete -c kartei -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
complete -c kartei -n '__fish_seen_subcommand_from help' -a '@COMMANDS@'
