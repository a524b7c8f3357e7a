import { type Schemas } from './api-client.js';

/** A refusal of the API: its stable code and what it says in both languages. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly sentences: { readonly zh: string; readonly en: string };
  /** All that it tells: for `invalid-request` each fault, in `errors`. Undefined where it is not the API that answered. */
  readonly problem: Schemas['Problem'] | undefined;

  constructor({ status, url }: Pick<Response, 'status' | 'url'>, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    const { code, sentences } = problem ?? strange(url);
    super(`${sentences.zh} ${sentences.en} (${status} ${code})`);
    this.status = status;
    this.code = code;
    this.sentences = sentences;
    this.problem = problem;
  }
}

const isProblem = (body: unknown): body is Schemas['Problem'] =>
  typeof body === 'object' && body !== null && 'code' in body && 'sentences' in body;

const strange = (url: string) => ({
  code: 'not-our-answer',
  sentences: {
    zh: `${url} 的答复不是绩效接口的，请核对地址。`,
    en: 'This is no answer of the Jixiao API: check its address.',
  },
});

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was answered; a refusal is thrown as an ApiProblem. */
export async function answerOf<Data>(asking: Promise<Answered<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await asking;
  if (data !== undefined && data !== null) return data;
  throw new ApiProblem(response, error);
}
