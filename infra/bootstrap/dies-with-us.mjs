import { spawn } from 'node:child_process';

// The pipe on stdin closes with this process, however it ends, and the shell then ends the program.
const SCRIPT = `
exec 3<&0
"$@" 3<&- </dev/null & program=$!
{ read -r _ <&3; kill -TERM $program; } & watcher=$!
wait $program; code=$?
kill $watcher 2>/dev/null
exit $code`;

/** A program that does not outlive this process. */
export function spawnToDieWithUs(command, args, env = process.env) {
  const options = { env, detached: true, stdio: ['pipe', 'pipe', 'inherit'] };
  return spawn('sh', ['-c', SCRIPT, 'sh', command, ...args], options);
}
