import { type Decided } from '#platform/event-store';
import { type Caller } from '#platform/http';
import { visibleIntake } from '../../domain/importer.js';
import { type Intake } from '../../domain/intake.state.js';
import { intakeAnswerSchema, shown } from './intake-answer.js';

interface OfOne {
  readonly params: { readonly intakeId: string };
  readonly caller: Caller;
}

/** What a command on an import answers: the import as it left it. */
export const asShown = {
  tag: '导入 intakes',
  answers: intakeAnswerSchema,
  refuses: [400, 401, 403, 404, 409, 422, 503],
  show: ({ state }: Decided<Intake>, { params: { intakeId }, caller: { actor } }: OfOne) =>
    shown(visibleIntake(state, intakeId, actor), new Date()),
} as const;
