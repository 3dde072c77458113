import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'

/** Floors that hold server code: none of them may end in a bundle that a browser loads. */
const SERVER_ONLY = /\/app\/(database|use-cases|queries|jobs|adapters|emails|documents)\/|\.server\.tsx?$/

/** Refuses the build when server code would reach a browser, and names the import that brought it there. */
function refuseServerCodeInBrowser(): Plugin {
  return {
    name: 'passerelle:refuse-server-code-in-browser',
    enforce: 'post',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const leaked = chunk.moduleIds.filter((id) => SERVER_ONLY.test(id))
        if (leaked.length > 0) this.error(`server code in the browser bundle: ${leaked.join(', ')}`)
      }
    },
  }
}

/**
 * What every page fetches, in two files that a browser keeps: the framework, which changes with its versions alone, and
 * the pieces that pages are drawn with, most of them smaller than what a request costs.
 */
function sharedFiles(id: string): string | undefined {
  if (
    /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream)\//.test(
      id,
    )
  )
    return 'framework'
  return id.includes('/app/ui/design/') ? 'design' : undefined
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), refuseServerCodeInBrowser()],
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: sharedFiles } },
  },
  server: { host: '127.0.0.1' },
}))
