/** What we use of a Fastify reply. */
export interface OpsReply {
  status(code: number): OpsReply;
  header(name: string, value: string): OpsReply;
  send(body: unknown): unknown;
}
