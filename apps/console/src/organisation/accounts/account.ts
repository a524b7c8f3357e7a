import { type Schemas } from '#platform/api-client';

export type Account = Schemas['ListedAccount'];
