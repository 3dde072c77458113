import { ensureBuild } from '~/build-pages'

/** The pages under test are the built ones: built once per run, and only when the sources changed. */
export default async function setup(): Promise<void> {
  await ensureBuild(() => undefined)
}
