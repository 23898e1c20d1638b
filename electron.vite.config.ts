import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { mendFullCalendar } from './scripts/mendFullCalendar.ts'

const at = (path: string): string => resolve(import.meta.dirname, path)

/** One CommonJS file with its dependencies inside: a sandboxed preload can load no other. */
const node = (entry: string, outDir: string) => ({
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
        codeSplitting: outDir !== 'out/preload',
      },
    },
  },
})

export default defineConfig({
  main: node('electron/main/index.ts', 'out/main'),
  preload: node('electron/preload/index.ts', 'out/preload'),
  renderer: {
    root: at('renderer'),
    plugins: [react(), mendFullCalendar()],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // What the first view needs is one file: each file more is a question to the main process.
      chunkSizeWarningLimit: 1_000,
      // The page's policy knows no `data:` fonts.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
