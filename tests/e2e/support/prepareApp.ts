import { resolve } from 'node:path'
import { buildApp } from '../../../scripts/run/buildApp.ts'
import { describeRuntime, findRuntime } from '../../../scripts/runtime/findRuntime.ts'

/** Root of the project: what Electron is told to run. */
export const APP_FOLDER = resolve(import.meta.dirname, '../../..')

/**
 * Finds the Electron runtime and builds the app, once a process. `npm test` has done both before and
 * says so in the environment.
 * @returns absolute path of the Electron executable.
 */
export async function prepareApp(): Promise<string> {
  const known = process.env.STUDY_PLANNER_ELECTRON
  if (known) return known
  const runtime = await findRuntime()
  process.stdout.write(`${describeRuntime(runtime)}\n`)
  if (!buildApp(APP_FOLDER, runtime)) throw new Error('The build failed')
  process.env.STUDY_PLANNER_ELECTRON = runtime.executablePath
  return runtime.executablePath
}
