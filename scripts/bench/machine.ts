import { cpus, loadavg, totalmem } from 'node:os'
import { findRuntime } from '../runtime/findRuntime.ts'

/** On what a run was made. */
export type Machine = {
  readonly platform: string
  readonly cores: number
  /** Memory in GB. */
  readonly memory: number
  readonly node: string
  readonly electron: string
  /** Mean number of processes that wanted to run in the minute before: near 0 on a quiet machine. */
  readonly load: number
}

/** Describes the machine that this runs on. */
export async function describeMachine(): Promise<Machine> {
  const { version } = await findRuntime()
  return {
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    electron: version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}
