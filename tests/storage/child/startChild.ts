import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../../..')
// Inside the project, where the bundle finds the electron package.
const OUT = resolve(ROOT, 'out/tests-storage')

/** A child that prints lines. */
export type Child = ChildProcessByStdio<null, Readable, null>

/** Bundles the child as the app's main process is bundled. Returns its path. */
export async function bundleChild(): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'stream.ts'),
      outDir: OUT,
      target: 'node18',
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'stream.cjs' },
      },
    },
  })
  return resolve(OUT, 'stream.cjs')
}

/**
 * Starts the child on a folder.
 * @param until the revision after which it ends, or `snapshot` to write no more than that.
 * @param fileLimit largest file that it may write, in KiB: beyond it a write falls short, as on a full disk.
 */
export function startChild(
  bundle: string,
  folder: string,
  { until = Infinity, fileLimit }: { until?: number | 'snapshot'; fileLimit?: number } = {},
): Child {
  const command = [process.execPath, bundle, folder, `${until}`]
  const limited = ['bash', '-c', `ulimit -f ${fileLimit}; exec "$0" "$@"`, ...command]
  const [file = '', ...parameters] = fileLimit === undefined ? command : limited
  return spawn(file, parameters, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/no-runtime-here' },
  })
}

/** Calls back for each whole line that a child prints; resolves when it has ended. */
export function readLines(child: Child, onLine: (line: string) => void): Promise<void> {
  let rest = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
}
