import { contexts } from '#contexts';
import { prepareContexts } from '#platform/context';
import { preparePersonalData } from '#platform/personal-data';
import { prepareProtection } from '#platform/rate-limits';
import { prepareReadAudit } from '#platform/read-audit';
import { prepareRequestKeys } from '#platform/request-keys';
import { prepareSessions } from '#platform/sessions';

interface Databases {
  readonly readModelsUrl: string;
  readonly personalDataUrl: string;
}

/** The schemas that an API needs beside views and jobs, as the projector's migration makes them. */
export async function prepareApi({ readModelsUrl, personalDataUrl }: Databases): Promise<void> {
  await prepareRequestKeys(readModelsUrl);
  await prepareProtection(readModelsUrl);
  await prepareReadAudit(readModelsUrl);
  await preparePersonalData(personalDataUrl);
  await prepareContexts(contexts, { personalDataUrl });
  await prepareSessions(readModelsUrl);
}
