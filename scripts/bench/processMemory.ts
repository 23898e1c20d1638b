import { readdirSync, readFileSync } from 'node:fs'

/**
 * Memory of a process and all its descendants, in MB: the sum of their proportional shares (PSS), so
 * that what they have in common counts once. Linux only: it reads `/proc`.
 */
export function processMemory(pid: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const parent = /^PPid:\s*(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1]
    if (/^\d+$/.test(name) && parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const isInside = (process: number | undefined): boolean =>
    process === pid || (process !== undefined && isInside(parents.get(process)))
  const kilobytes = [...parents.keys()]
    .filter(isInside)
    .map((process) =>
      Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${process}/smaps_rollup`))?.[1] ?? 0),
    )
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

/** Processes end while they are being read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
