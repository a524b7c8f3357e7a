import { readFirstBytes } from '../read-file.js';
import { refuse } from '../failure.js';

const AT_MOST = 1_048_576;

/** What a JSON file holds; who wrote it is told where it is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await readFirstBytes(file, AT_MOST);
  if (bytes.length > AT_MOST) throw refuse('文件超过 1 MiB，不是规则文件。', 'The file is above 1 MiB: no rules are.');
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw refuse(`${file} 不是正确的 JSON（${(cause as Error).message}）。`, 'It is not JSON.');
  }
}
