import { closedKeys, PersonKeys } from '#platform/personal-data';
import { loadSettings, runProcess, say } from '#platform/process';
import { createApi, listen } from './create-api.js';

await runProcess('api', async () => {
  const settings = loadSettings(process.env);
  const app = await createApi(settings);
  await listen(app, settings);
  // Nobody waits for it: a name that does not open keeps nothing else from being served.
  void closedKeys(app.get(PersonKeys, { strict: false })).then((line) => {
    if (line !== undefined) say(line);
  });
  return app;
});
