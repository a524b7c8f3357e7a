import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asShown } from '../views/intake/as-shown.route.js';
import { AcceptIntake } from './accept-intake.js';

export const acceptIntakeRoute = commandRoute({
  ...asShown,
  at: 'POST intakes/:intakeId/acceptance',
  action: 'intake.accept',
  name: 'acceptIntake',
  summary: '确认导入，随后生成草稿 Accept the import; the drafts follow',
  sends: AcceptIntake,
  params: { intakeId: idParam },
  body: z.strictObject({ digest: hashText }),
  data: ({ params: { intakeId }, body: { digest } }) => ({ intakeId, digest }),
});
