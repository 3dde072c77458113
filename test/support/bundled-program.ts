/** A program of the tests as one file: one that is started many times would else read hundreds of sources each time. */
import { basename, join } from 'node:path'
import { build } from 'vite'

/** Bundles a source of ours and gives the path of the result; what comes from packages stays there. */
export async function bundledProgram(source: string): Promise<string> {
  // Within the project, where the packages are found.
  const folder = 'build/test'
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': join(process.cwd(), 'app'), '#test': join(process.cwd(), 'test') } },
    build: { ssr: source, target: 'node20', outDir: folder, assetsInlineLimit: 0 },
  })
  return join(folder, basename(source).replace(/\.ts$/, '.js'))
}
