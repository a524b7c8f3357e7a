// A transfer as a process of its own that a spec can kill, run as it was built: what it prints says how far it is.
import { transfer } from '#platform/event-transfer';

const [, , kind = '', from = '', to = ''] = process.argv;
const onProgress = ({ phase, events }) => void process.stdout.write(`${phase} ${events}\n`);
const done =
  kind === 'export'
    ? await transfer.export(from, { file: to, onProgress })
    : await transfer.into(to, kind === 'import' ? { file: from } : { url: from }, onProgress);
process.stdout.write(`done ${JSON.stringify(done)}\n`);
