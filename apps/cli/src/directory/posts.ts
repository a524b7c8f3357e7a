import { postWords } from '#contexts/directory/core';
import { answerOf, type Schemas } from '#platform/api-client';
import { refuse } from '../failure.js';
import { allPages, apiOf, show } from './organisation-api.js';
import { type Asking, type DeputyOptions, type HandOver } from './options.js';
import { printHolders } from './print-holders.js';
import { printPerson } from './print-person.js';

type Post = Schemas['NewAppointment']['role'];

const isPost = (text: string): text is Post => Object.hasOwn(postWords, text);

export async function appoint(
  { personId, role, scope }: { readonly personId: string; readonly role: string; readonly scope: string },
  options: Asking & { readonly from: string; readonly to?: string },
): Promise<void> {
  if (!isPost(role)) {
    const there = Object.entries(postWords).map(([post, zh]) => `${post} ${zh}`);
    throw refuse(
      `没有角色“${role}”，可选：${there.join('、')}。`,
      'There is no such role; those are the ones that there are.',
    );
  }
  const lasting = options.to === undefined ? {} : { endsOn: options.to };
  const asked = { params: { path: { personId } }, body: { role, scope, startsOn: options.from, ...lasting } };
  const api = apiOf(options);
  show(await answerOf(api.POST('/api/v1/people/{personId}/appointments', asked)), options, printPerson);
}

export async function endAppointment(
  personId: string,
  appointmentId: string,
  options: Asking & { readonly to: string },
): Promise<void> {
  const asked = { params: { path: { personId, appointmentId } }, body: { endsOn: options.to } };
  const api = apiOf(options);
  const path = '/api/v1/people/{personId}/appointments/{appointmentId}/end';
  show(await answerOf(api.PUT(path, asked)), options, printPerson);
}

export async function deputise(personId: string, deputy: string | undefined, options: DeputyOptions): Promise<void> {
  const api = apiOf(options);
  if (options.end !== undefined) {
    const asked = { params: { path: { personId, absenceId: options.end } }, body: { endsOn: options.to } };
    const path = '/api/v1/people/{personId}/absences/{absenceId}/end';
    show(await answerOf(api.PUT(path, asked)), options, printPerson);
    return;
  }
  if (deputy === undefined || options.from === undefined) {
    throw refuse(
      '请给出代理人和 --from；要提前结束代理，用 --end。',
      'Give the deputy and --from; to end it earlier, --end.',
    );
  }
  const some = options.appointments === undefined ? {} : { appointmentIds: options.appointments };
  const body = { deputy, startsOn: options.from, endsOn: options.to, ...some };
  const asked = { params: { path: { personId } }, body };
  show(await answerOf(api.POST('/api/v1/people/{personId}/absences', asked)), options, printPerson);
}

export async function leave(
  personId: string,
  options: Asking & { readonly to: string; readonly handOver: HandOver[] },
): Promise<void> {
  const asked = { params: { path: { personId } }, body: { endsOn: options.to, handOver: options.handOver } };
  const api = apiOf(options);
  show(await answerOf(api.PUT('/api/v1/people/{personId}/leaving', asked)), options, printPerson);
}

export async function listHolders(
  options: Asking & { readonly on?: string; readonly scope?: string; readonly person?: string },
): Promise<void> {
  const api = apiOf(options);
  const { on, scope, person } = options;
  const wanted = {
    ...(on === undefined ? {} : { on }),
    ...(scope === undefined ? {} : { scope }),
    ...(person === undefined ? {} : { personId: person }),
  };
  const holders = await allPages((after) => {
    const query = { limit: 200, ...wanted, ...(after === undefined ? {} : { after }) };
    return answerOf(api.GET('/api/v1/holders', { params: { query } }));
  });
  show(holders, options, (all) => printHolders(all, on));
}
