const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const MARKED = /"(?:[^"\\]|\\.)*"/g;

/** A JSON value in which a text "x" is `sx`, a name `sx` too, and a number `n` with its digits: JavaScript's has 15 of them. */
export type ExactJson = string | boolean | null | readonly ExactJson[] | { readonly [name: string]: ExactJson };

/** Throws a SyntaxError for what is no JSON. */
export function parseExactJson(text: string): ExactJson {
  JSON.parse(text); // which the replacement below would make of some things that are none
  const marked = text.replace(TOKEN, (token) => (token.startsWith('"') ? `"s${token.slice(1)}` : `"n${token}"`));
  return JSON.parse(marked) as ExactJson;
}

export function writeExactJson(value: ExactJson): string {
  const digits = (marked: string) => marked.slice(2, -1);
  return JSON.stringify(value).replace(MARKED, (marked) =>
    marked.startsWith('"n') ? digits(marked) : `"${marked.slice(2)}`,
  );
}
