import { loadSettings, runProcess } from '#platform/process';
import { createApi, listen } from './create-api.js';

await runProcess('api', async () => {
  const settings = loadSettings(process.env);
  const app = await createApi(settings);
  await listen(app, settings);
  return app;
});
