import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { mendFullCalendar } from './scripts/mendFullCalendar.ts'
import { wrapForEagerness } from './scripts/wrapForEagerness.ts'
import { writeAscii } from './scripts/writeAscii.ts'

const at = (path: string): string => resolve(import.meta.dirname, path)

/** What an entry needs from the start, in one file: each file more would be one more to wait for. */
const startInOne = {
  groups: [{ name: 'start', tags: ['$initial' as const] }],
}

/** Data as text that is parsed: read as code, a roadmap takes twice as long. */
const json = { namedExports: false, stringify: true }

/** CommonJS with its dependencies inside; in one file, as a sandboxed preload can load no other. */
const node = (entry: string, outDir: string) => ({
  json,
  build: {
    target: 'node18',
    externalizeDeps: false,
    outDir: at(outDir),
    rolldownOptions: {
      input: { index: at(entry) },
      external: ['electron'],
      output: {
        format: 'cjs' as const,
        entryFileNames: '[name].cjs',
        codeSplitting: outDir === 'out/preload' ? false : startInOne,
      },
    },
  },
})

export default defineConfig({
  main: node('electron/main/index.ts', 'out/main'),
  preload: node('electron/preload/index.ts', 'out/preload'),
  renderer: {
    root: at('renderer'),
    json,
    plugins: [react(), mendFullCalendar(), wrapForEagerness(), writeAscii()],
    worker: { format: 'es', plugins: () => [writeAscii()] },
    build: {
      target: 'chrome114',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: 1_000,
      // The page's policy knows no `data:` fonts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        output: { codeSplitting: startInOne },
      },
    },
  },
})
