import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** A real issuer, in a process of its own: its clock may be another. Everybody who is hinted at is let in. */
const { port, skewSeconds, jwk, redirectUri } = JSON.parse(process.env.ISSUER);

const now = Date.now.bind(Date);
Date.now = () => now() + skewSeconds * 1000;

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'jixiao',
      client_secret: 'a secret of the specs',
      redirect_uris: [redirectUri],
      id_token_signed_response_alg: 'RS256',
    },
  ],
  jwks: { keys: [jwk] },
  cookies: { keys: ['cookies of the specs'] },
  claims: { openid: ['sub'], profile: ['preferred_username'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, preferred_username: sub.replace(/^sub-/, '') }) }),
  renderError: (context, out) => {
    context.body = JSON.stringify(out);
  },
});

const listen = provider.callback();
const server = createServer((request, response) => {
  if (!(request.url ?? '').startsWith('/interaction/')) return void listen(request, response);
  void letIn().catch((error) => response.writeHead(500).end(String(error)));
  async function letIn() {
    const { params, session } = await provider.interactionDetails(request, response);
    const accountId = String(params.login_hint);
    const grant = new provider.Grant({ accountId: session?.accountId ?? accountId, clientId: 'jixiao' });
    grant.addOIDCScope('openid profile');
    const consent = { grantId: await grant.save() };
    await provider.interactionFinished(request, response, { login: { accountId }, consent });
  }
});
server.listen(port, '127.0.0.1', () => process.send?.('listening'));
process.once('disconnect', () => process.exit(0));
