import { faultsOf, writtenRulesSchema } from '#contexts/rules/core';
import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { writeOut } from '#platform/terminal';
import { allPages, apiOf, show } from '../directory/organisation-api.js';
import { type Asking } from '../directory/options.js';
import { refuse } from '../failure.js';
import { printDifferences, printFaults, printRemarks, printRules, printVersions } from './print-rules.js';
import { readJson } from './read-json.js';

type Year = Schemas['RulesOfYear'];

export async function listVersions(options: Asking): Promise<void> {
  const api = apiOf(options);
  const versions = await allPages((after) => {
    const query = { limit: 200, ...(after === undefined ? {} : { after }) };
    return answerOf(api.GET('/api/v1/rules', { params: { query } }));
  });
  show(versions, options, printVersions);
}

interface Which {
  readonly version?: number;
  readonly against?: number;
}

export async function showYear(fiscalYear: number, options: Asking & Which): Promise<void> {
  const api = apiOf(options);
  const { version, against } = options;
  if (against !== undefined) return showDifferences(api, { fiscalYear, version, against }, options);
  if (version === undefined) {
    show(await yearFrom(api, fiscalYear), options, printYear);
    return;
  }
  const path = { fiscalYear, version };
  const found = await answerOf(api.GET('/api/v1/rules/{fiscalYear}/versions/{version}', { params: { path } }));
  show(found, options, ({ rules }) => `${fiscalYear} 年度第 ${version} 版 version ${version}\n${printRules(rules)}`);
}

async function showDifferences(
  api: ApiClient,
  asked: { readonly fiscalYear: number; readonly version: number | undefined; readonly against: number },
  options: Asking,
): Promise<void> {
  const { fiscalYear, against } = asked;
  const version = asked.version ?? (await yearFrom(api, fiscalYear)).versions.at(-1)?.version ?? 1;
  const params = { path: { fiscalYear, version }, query: { against } };
  const found = await answerOf(api.GET('/api/v1/rules/{fiscalYear}/versions/{version}/differences', { params }));
  const head = `${fiscalYear} 年度第 ${version} 版 version ${version}`;
  show(found, options, ({ differences }) => `${head}\n${printDifferences(differences, `第 ${against} 版`)}`);
}

const isWritten = (rules: unknown): rules is Schemas['WrittenRules'] => writtenRulesSchema.safeParse(rules).success;

export async function draftYear(fiscalYear: number, file: string, options: Asking): Promise<void> {
  const rules = await readJson(file);
  if (!isWritten(rules)) {
    writeOut(printFaults(faultsOf(rules)));
    throw refuse('写法有误，没有起草；请改正文件。', 'They are not written as they must be: correct the file.');
  }
  const api = apiOf(options);
  await answerOf(api.PUT('/api/v1/rules/{fiscalYear}/draft', { params: { path: { fiscalYear } }, body: rules }));
  const year = await yearFrom(api, fiscalYear);
  show(year, options, printDraft);
}

/** As it stands now, which is what is named. */
export async function publishYear(fiscalYear: number, options: Asking): Promise<void> {
  const api = apiOf(options);
  const { draft, inForce } = await yearFrom(api, fiscalYear);
  if (draft === undefined)
    throw refuse(`${fiscalYear} 年度没有草稿，请先用 rules draft 起草。`, 'There is no draft: draft the rules first.');
  const { contentHash, differences } = draft;
  const params = { path: { fiscalYear } };
  const request = api.POST('/api/v1/rules/{fiscalYear}/versions', { params, body: { contentHash } });
  const published = await answerOf(request);
  show(published, options, ({ version }) =>
    [
      `已发布 ${fiscalYear} 年度第 ${version ?? 1} 版，此后的送审按它办理。Published: later submissions go by it.`,
      ...(inForce ? [printDifferences(differences, nameOf(inForce))] : []),
    ].join('\n'),
  );
}

const yearFrom = (api: ApiClient, fiscalYear: number): Promise<Year> =>
  answerOf(api.GET('/api/v1/rules/{fiscalYear}', { params: { path: { fiscalYear } } }));

const nameOf = ({ fiscalYear, version }: { readonly fiscalYear: number; readonly version: number }): string =>
  `${fiscalYear} 年度第 ${version} 版`;

function printYear(year: Year): string {
  const { fiscalYear, inForce, versions, draft } = year;
  const head = inForce
    ? `${fiscalYear} 年度按 ${nameOf(inForce)}办理 holds: ${inForce.fiscalYear} version ${inForce.version}\n${printRules(inForce.rules)}`
    : `${fiscalYear} 年度没有规则 no rules hold`;
  const parts = [
    ...(versions.length > 0 ? [printVersions(versions)] : []),
    ...(draft ? [printDraft(year)] : printRemarks(year.remarks)),
  ];
  return [head, ...parts].join('\n\n');
}

function printDraft({ fiscalYear, inForce, draft, remarks }: Year): string {
  if (draft === undefined) return `${fiscalYear} 年度没有草稿 no draft`;
  const head = `${fiscalYear} 年度草稿 draft（${draft.draftedBy}，${draft.contentHash.slice(0, 12)}）`;
  const differences = inForce ? [printDifferences(draft.differences, nameOf(inForce))] : [];
  return [head, printFaults(draft.faults), ...printRemarks(remarks), ...differences].join('\n');
}
