/** The walls of the house (docs/house.md): imports only go down. */
const floor = (name) => `^app/${name}/`

/** What each floor may import, besides itself and packages. */
const MAY_IMPORT = {
  domain: [],
  locales: [],
  adapters: ['domain'],
  database: ['domain'],
  ui: ['domain', 'locales'],
  emails: ['domain', 'locales'],
  documents: ['domain', 'locales'],
  queries: ['database', 'domain'],
  'use-cases': ['database', 'emails', 'documents', 'domain', 'adapters'],
  jobs: ['use-cases', 'queries', 'database', 'domain', 'adapters'],
  routes: ['use-cases', 'queries', 'ui', 'domain', 'locales'],
}

/** Files at the top of app/ that doors and jobs stand on. */
const THRESHOLD =
  '^app/(door\\.server|door-types|answers\\.server|wiring\\.server|environment\\.server|session-answer\\.server)\\.ts$'

const FLOORS = Object.keys(MAY_IMPORT)

const walls = FLOORS.map((name) => {
  const forbidden = FLOORS.filter((other) => other !== name && !MAY_IMPORT[name].includes(other))
  return {
    name: `wall-${name}`,
    comment: `${name} may import only: ${MAY_IMPORT[name].join(', ') || 'nothing of the app'}`,
    severity: 'error',
    from: { path: floor(name) },
    to: { path: forbidden.map(floor).join('|') },
  }
})

const thresholds = FLOORS.filter((name) => name !== 'routes' && name !== 'jobs').map((name) => ({
  name: `no-threshold-from-${name}`,
  comment: 'wiring, doors and environment are read by routes and jobs only',
  severity: 'error',
  from: { path: floor(name) },
  to: { path: '^app/[^/]+\\.tsx?$', pathNot: '\\.d\\.ts$' },
}))

module.exports = {
  forbidden: [
    ...walls,
    ...thresholds,
    {
      name: 'routes-stand-on-the-threshold',
      severity: 'error',
      from: { path: '^app/(routes|jobs)/' },
      to: { path: '^app/[^/]+\\.tsx?$', pathNot: `${THRESHOLD}|\\.d\\.ts$` },
    },
    {
      name: 'use-cases-know-ports-only',
      comment: 'of adapters, a use case knows the port types, never an implementation',
      severity: 'error',
      from: { path: floor('use-cases') },
      to: { path: floor('adapters'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-does-no-io',
      severity: 'error',
      from: { path: floor('domain') },
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|dns|tls|worker_threads|fs/promises)$|node_modules/(@prisma|pg|bull|ioredis|nodemailer|express|react)/',
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'app-does-not-know-tests', severity: 'error', from: { path: '^app/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'app/database/generated' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
