#!/bin/sh
# A display, the accessibility bus and the program; then the walker, whose answer and exit code are ours.
# session.sh PYTHON MAIN WALKER-PYTHON WALKER ARGUMENTS…
python=$1 main=$2 walker_python=$3 walker=$4
shift 4
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$number" 2>/dev/null &
display=$!
while [ ! -s "$number" ]; do sleep 0.1; done
DISPLAY=:$(cat "$number")
export DISPLAY
rm -f "$number"
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
  [ -x "$launcher" ] && { "$launcher" --launch-immediately >/dev/null 2>&1 & bus=$!; break; }
done
"$python" -X faulthandler "$main" >/dev/null 2>"${CAIRN_ACCESS_LOG:-/dev/null}" &
program=$!
"$walker_python" "$walker" "$@"
code=$?
kill $program $bus $display 2>/dev/null
exit $code
