#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which the CLI would otherwise download from a host that a closed
// network cannot reach. It speaks the engine's protocol (JSON-RPC lines on stdin and stdout) and hands every
// request to the same engine compiled to WebAssembly, which comes from npm. See docs/decisions.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'

const charType = 18
/** Types of the system catalogue that the adapter does not know, by the one it may take them for. */
const known = { [charType]: 25, 19: 25, 1002: 1009, 1003: 1009 }

/** What suits queries in the adapter and not migrations. */
function suitedToMigrations(adapter) {
  const { performIO, queryRaw } = adapter
  const chars = new WeakMap()
  return Object.assign(adapter, {
    async performIO(query) {
      const result = await performIO.call(adapter, query)
      chars.set(
        result.rows,
        [...result.fields.keys()].filter((at) => result.fields[at].dataTypeID === charType),
      )
      for (const field of result.fields) field.dataTypeID = known[field.dataTypeID] ?? field.dataTypeID
      return result
    },
    async queryRaw(query) {
      const result = await queryRaw.call(adapter, query)
      for (const at of chars.get(result.rows)) result.columnTypes[at] = ColumnTypeEnum.Character
      return result
    },
    // The adapter cuts scripts at every semicolon, function bodies included: send the script whole.
    async executeScript(script) {
      await adapter.client.query(script).catch((error) => adapter.onError(error))
    },
  })
}

class MigrationFactory extends PrismaPg {
  async connect() {
    return suitedToMigrations(await super.connect())
  }

  /** Ours, because the adapter's drops the shadow database while its own connections are still open. */
  async connectToShadowDb() {
    const main = await this.connect()
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
    await main.executeScript(`CREATE DATABASE "${database}"`)
    const shadow = await new MigrationFactory({ ...this.config, database }).connect()
    const close = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await close()
      await main.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`)
    }
    return shadow
  }
}

const option = (name) => process.argv.flatMap((word, at) => (word === name ? [process.argv[at + 1]] : []))
const { url } = JSON.parse(option('--datasource')[0] ?? '{}')
// Prisma adds ?schema=public to urls of the former engine; node-postgres would pass it on and be refused.
const parsed = parseIntoClientConfig((url ?? '').replace(/([?&])schema=[^&]*&?/, '$1'))
// The lock that lets one process migrate at a time lasts as long as its connection, which must not be closed as idle.
const config = { ...parsed, idleTimeoutMillis: 0 }

const report = (fields) => JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })

/** The engine panicked, and may never answer. */
function giveUp(message) {
  process.stderr.write(`${report({ message })}\n`)
  process.exit(1)
}

/** Answers `cli can-connect-to-database | create-database | drop-database`, then ends the process. */
async function administer(command) {
  const client = new pg.Client(
    command === 'can-connect-to-database' ? config : { ...config, database: 'postgres' },
  )
  try {
    await client.connect()
    const name = client.escapeIdentifier(config.database)
    if (command === 'create-database') await client.query(`CREATE DATABASE ${name}`)
    if (command === 'drop-database') await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    process.exit(0)
  } catch (error) {
    const fields = { message: error.message, error_code: error.code === '3D000' ? 'P1003' : 'P1001' }
    // The CLI ignores the first line and refuses an empty last one.
    process.stderr.write(`\n${report(fields)}`)
    process.exitCode = 1
  }
}

async function startEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: giveUp }
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = readFileSync(script.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bg })
  bg.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const files = option('--datamodels').map((path) => [path, readFileSync(path, 'utf8')])
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationFactory(config))
  return bg.SchemaEngine.new({ datamodels: files.length > 0 ? files : undefined }, () => {}, factory)
}

async function answer(engine, { id, method, params }) {
  try {
    // These two read what the migrations amount to from a cache, which only a diagnosis fills (it alone can make a
    // shadow database): after migrations have been applied it must be made again.
    if (['evaluateDataLoss', 'createMigration'].includes(method)) {
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters })
    }
    const result = await engine[method === 'getDatabaseVersion' ? 'version' : method](params)
    // The native engine prints a diff by itself; the CLI takes this request for it.
    if (result?.stdout)
      send({ id: id + 1_000_000, method: 'print', params: { content: result.stdout.trimEnd() } })
    send({ id, result: result ?? null })
  } catch (error) {
    const data = { is_panic: false, message: error.message, error_code: error.code, meta: error.meta }
    send({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } })
  }
}
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

const command = process.argv[process.argv.indexOf('cli') + 1]
if (process.argv.includes('cli')) await administer(command)
else {
  const engine = await startEngine()
  let before = Promise.resolve()
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const message = JSON.parse(line)
      if (message.method) before = before.then(() => answer(engine, message))
    })
    .on('close', () => before.then(() => process.exit(0)))
}
