import { startContextsApi, type ContextsApi } from '#testing';
import { notes } from './notes-for-spec.js';

const person = (personId: string, unit: string, role: string) => ({ personId, unit, roles: [role] });
export const drafter = person('p-drafter', '307001', 'unit-drafter@307001');
export const reviewer = person('p-reviewer', '307', 'department-reviewer@307');
export const finance = person('p-finance', '301', 'finance-section@*');

interface Sent {
  readonly by?: typeof drafter;
  readonly seen?: number;
  readonly body?: object;
}

/** The notes over HTTP, on stores of their own. */
export interface NotesApi extends Omit<ContextsApi, 'ask'> {
  ask(route: string, sent?: Sent): ReturnType<ContextsApi['ask']>;
}

export async function startNotesApi(): Promise<NotesApi> {
  const api = await startContextsApi([notes]);
  return { ...api, ask: (route, { by = drafter, ...request } = {}) => api.ask(by, route, request) };
}
