import { type Schemas } from '#platform/api-client';

type Read = Pick<Schemas['Intake'], 'proposals' | 'findings'>;

/** What to do with a table that was read and not accepted; what stands already is not drafted again. */
export function nextStep({ proposals, findings }: Read): string {
  if (!proposals.every(({ decision }) => decision !== undefined))
    return '尚未确认：核对建议后，再加 --decide accept（或 decline）和 --accept 执行一次。Not accepted yet: look at the proposals, then run it again with --decide accept (or decline) and --accept.';
  if (findings.some(({ code }) => code === 'targets-unchanged'))
    return '尚未确认：与已填报相同的项目不会再建草稿；都相同就不必再执行，否则加 --accept 执行一次，为其余项目建立草稿。Not accepted yet: what is drafted already and the same is not drafted again; if that is all, there is nothing to do, else run it again with --accept to draft the others.';
  return '尚未确认：再加 --accept 执行一次，就会建立草稿。Not accepted yet: run it again with --accept to draft the targets.';
}
