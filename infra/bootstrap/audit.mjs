// `npm run audit`: what is known against the packages that are installed. A report, never red: registries come and go, and what they say
// of a package is for a person to judge. infra/audit-accepted.json lists what was judged: [{ advisory, package, reason, on }].
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const WITHIN_MS = 60_000;

const file = process.argv[2] ?? join(root, 'infra/audit-accepted.json');
const accepted = JSON.parse(readFileSync(file, 'utf8'));
for (const { advisory, package: name, reason, on } of accepted)
  if (
    ![advisory, name, reason].every((text) => typeof text === 'string' && text !== '') ||
    !/^\d{4}-\d\d-\d\d$/.test(on)
  )
    say(
      `${file}：每条须有 advisory、package、reason 和日期 on。Each needs advisory, package, reason and a day "on": ${JSON.stringify({ advisory, name })}`,
    );

const report = await asked();
if (report === undefined)
  say(
    '依赖审计：登记处没有答复（离线或不支持），未能核对。Audit: the registry does not answer (offline, or it keeps no advisories): nothing was checked.',
  );
else tell(report);

/** npm's own answer, in JSON whether or not anything was found; nothing where there is none. */
function asked() {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['audit', '--json', '--omit=dev'],
      { cwd: root, timeout: WITHIN_MS, maxBuffer: 64 * 1024 * 1024 },
      (_, out) => {
        try {
          const { vulnerabilities } = JSON.parse(out);
          resolve(vulnerabilities);
        } catch {
          resolve(undefined);
        }
      },
    );
  });
}

function tell(vulnerabilities) {
  const found = Object.values(vulnerabilities).flatMap(({ name, severity, via }) =>
    // What is only on the way to another one is told there.
    via
      .filter((each) => typeof each === 'object')
      .map(({ url = '', title }) => ({ name, severity, title, advisory: url.split('/').at(-1) })),
  );
  const judgedOf = ({ advisory, name }) => accepted.find((each) => each.advisory === advisory && each.package === name);
  const open = found.filter((each) => judgedOf(each) === undefined);
  for (const { name, severity, title, advisory } of open) say(`  ${severity}  ${name}  ${advisory}  ${title}`);
  for (const each of found.filter(judgedOf))
    say(`  已接受 accepted  ${each.name}  ${each.advisory}  ${judgedOf(each).on}  ${judgedOf(each).reason}`);
  for (const each of accepted.filter(({ advisory }) => !found.some((one) => one.advisory === advisory)))
    say(`  可删去 no longer reported  ${each.package}  ${each.advisory}`);
  say(`依赖审计 audit：${open.length} 条待判断 to be judged，${found.length - open.length} 条已接受 accepted`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
