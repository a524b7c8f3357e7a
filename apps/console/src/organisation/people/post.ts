import { type Schemas } from '#platform/api-client';

export type Post = Schemas['ListedAppointment'];
