import { readdir, readFile } from 'node:fs/promises'

/**
 * Process ids of the page's processes of one app, by the data folder in their command lines.
 * Linux only: it reads `/proc`.
 */
export async function rendererPids(userData: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const commands = await Promise.all(pids.map((pid) => read(`/proc/${pid}/cmdline`)))
  return pids.filter((_, index) => {
    const parts = (commands[index] ?? '').split(/[\0 ]/)
    return parts.includes('--type=renderer') && parts.includes(`--user-data-dir=${userData}`)
  })
}

/** A field of a process's status as the kernel shows it; empty when the process is gone. */
export async function processStatus(pid: number, field: string): Promise<string> {
  const status = await read(`/proc/${pid}/status`)
  return new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? ''
}

/** Processes end while their folder is being read. */
function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
