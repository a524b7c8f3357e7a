/** Somebody may have registered it their own way: that stands. */
export async function unlessThere(
  asked: Promise<{ readonly response: Response; readonly error?: unknown }>,
): Promise<void> {
  const { response, error } = await asked;
  if (response.ok || response.status === 409) return;
  throw new Error(`示范的人员和机构没有登记成 the demo’s organisation was not registered: ${JSON.stringify(error)}`);
}
