# Runs "$@". When standard input closes, because whoever started this has died or let go, the server is
# asked for a fast shutdown. Standard input never carries anything.
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( read -r _ <&3; kill -INT "$server" 2>/dev/null ) &
watcher=$!
trap '' INT TERM HUP
wait "$server"
code=$?
while kill -0 "$server" 2>/dev/null; do
  wait "$server"
  code=$?
done
kill "$watcher" 2>/dev/null
exit "$code"
