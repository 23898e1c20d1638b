import { resolve } from 'node:path'
import { buildApp } from './run/buildApp.ts'
import { describeRuntime, findRuntime } from './runtime/findRuntime.ts'

const runtime = await findRuntime()
process.stdout.write(`${describeRuntime(runtime)}\n`)
if (!buildApp(resolve(import.meta.dirname, '..'), runtime)) process.exitCode = 1
