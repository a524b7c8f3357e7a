// One product for the whole run, on its embedded engines and with the demo year in it, as `npm start` starts it.
import { setUp } from '../../infra/bootstrap/set-up.mjs';
import './typescript.mjs';

export default async function startProduct() {
  setUp();
  const { freePlace, leave, StartedInstance } = await import('../started-instance.ts');
  const place = await freePlace();
  // It ends with this process even if no one stops it.
  const product = await StartedInstance.launch(place);
  globalThis.startedProduct = product;
  globalThis.stopStartedProduct = async () => {
    await product.stop();
    await leave(place);
  };
  await product.ready().catch(async (error) => {
    await globalThis.stopStartedProduct();
    throw error;
  });
}
