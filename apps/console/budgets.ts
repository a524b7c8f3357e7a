/** What Vite's manifest says of a chunk, as far as it is read here. */
export interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}
export type Manifest = Readonly<Record<string, Chunk>>;

export interface Weight {
  /** Its source, `src/desk/desk.tsx`. */
  readonly screen: string;
  /** In brotli, in kB of 1,024 bytes. */
  readonly kB: number;
  readonly budget: number;
}

/** Behind the entry: what one sees who signed in. */
const FIRST = 'src/desk/desk.tsx';
export const FIRST_KB = 330;
export const FURTHER_KB = 150;

/**
 * What the first screen takes to load, and what each further one takes beyond it, with everything that it imports; what a screen loads later
 * counts by itself. `bytes` is asked for the size of a file.
 */
export function weightsOf(manifest: Manifest, bytes: (file: string) => number): readonly Weight[] {
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
  const first = filesOf(manifest, [...entries, FIRST]);
  const later = new Set(Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports));
  later.delete(FIRST);
  const kB = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + bytes(file), 0) / 1024;
  return [
    { screen: FIRST, kB: kB(first), budget: FIRST_KB },
    ...[...later].map((screen) => {
      const beyond = [...filesOf(manifest, [screen])].filter((file) => !first.has(file));
      return { screen: manifest[screen]?.src ?? screen, kB: kB(beyond), budget: FURTHER_KB };
    }),
  ];
}

/** Of these and all that they import, each once. */
function filesOf(manifest: Manifest, names: readonly string[]): ReadonlySet<string> {
  const reached = new Set(names);
  // A set is walked through to what is added meanwhile.
  for (const name of reached) for (const imported of manifest[name]?.imports ?? []) reached.add(imported);
  return new Set([...reached].flatMap((name) => [manifest[name]?.file ?? [], manifest[name]?.css ?? []].flat()));
}
