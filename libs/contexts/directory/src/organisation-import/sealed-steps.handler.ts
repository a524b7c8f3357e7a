import { type PersonKeys } from '#platform/personal-data';
import { type Details, type Step } from './checking/steps.js';
import { type SealedStep } from './waiting-import.js';

type Telling = Extract<Step, { do: 'register-person' | 'change-details' }>;

const tells = (step: Step): step is Telling => step.do === 'register-person' || step.do === 'change-details';

const detailsOf = ({ name, telephone, loginName }: Details): Details => ({
  ...(name === undefined ? {} : { name }),
  ...(telephone === undefined ? {} : { telephone }),
  ...(loginName === undefined ? {} : { loginName }),
});

/** The steps, with what tells who somebody is in boxes under that person's key, which is made where there is none. */
export async function sealedSteps(keys: PersonKeys, steps: readonly Step[]): Promise<readonly SealedStep[]> {
  const telling = steps.filter(tells);
  const sealed = await keys.sealAll(
    telling.map((step) => ({ person: step.personId, fields: { ...detailsOf(step) } satisfies Details })),
  );
  const byStep = new Map(telling.map((step, at) => [step, sealed[at]]));
  return steps.map((step): SealedStep => {
    if (!tells(step)) return step;
    const { boxes = {}, fingerprint = '' } = byStep.get(step) ?? {};
    const unit = step.do === 'register-person' ? { unit: step.unit } : {};
    return { do: step.do, personId: step.personId, ...unit, boxes, fingerprint };
  });
}
