import { damagedWorkbook, tooManySheets } from './refusals.js';
import { isOn, prefixed, type XmlReader } from './xml.js';
import { type Zip } from './zip.js';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as old programs on a Macintosh do. */
  readonly is1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** A county has some two hundred units, each of which may have a sheet. */
const MAX_SHEETS = 1000;

/** Which parts of the package are read: these and no others are ever unpacked. */
export function workbookParts(zip: Zip, xml: XmlReader): WorkbookParts {
  const root = relationsOf('', { zip, xml });
  const workbook = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined) throw damagedWorkbook('_rels/.rels');
  const relations = relationsOf(workbook, { zip, xml });
  const of = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? null;
  const { listed, is1904 } = listedIn(workbook, { zip, xml });
  const sheets = listed.flatMap(({ name, id, isHidden }): SheetPart[] => {
    const relation = relations.get(id);
    if (!relation) throw damagedWorkbook(name);
    return relation.type === 'worksheet' ? [{ name, part: relation.target, isHidden }] : []; // charts have no cells
  });
  return { sheets, sharedStrings: of('sharedStrings'), styles: of('styles'), is1904 };
}

interface Source {
  readonly zip: Zip;
  readonly xml: XmlReader;
}

export function readPart(part: string, { zip }: Pick<Source, 'zip'>): Buffer {
  const bytes = zip.part(part);
  if (!bytes) throw damagedWorkbook(part);
  return bytes;
}

function listedIn(workbook: string, { zip, xml }: Source) {
  const listed: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  xml.read(workbook, readPart(workbook, { zip }), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isOn(attributes['date1904']);
      if (name !== 'sheet') return;
      const isHidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
      listed.push({ name: attributes['name'] ?? '', id: prefixed(attributes, 'id') ?? '', isHidden });
    },
  });
  if (listed.length > MAX_SHEETS) throw tooManySheets(listed.length, MAX_SHEETS);
  return { listed, is1904 };
}

/** What a part refers to inside the package, by id; what lies outside is never looked at. */
function relationsOf(part: string, { zip, xml }: Source): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  xml.read(list, readPart(list, { zip }), {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const type = Type?.slice(Type.lastIndexOf('/') + 1) ?? '';
      relations.set(Id ?? '', { type, target: resolved(folder, Target ?? '') });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
