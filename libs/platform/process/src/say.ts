/** To standard output, and to whoever started us and shows it to people: what an operator should read before anything else. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
  if (process.connected) process.send?.({ type: 'says', line });
}
