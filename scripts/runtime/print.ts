import { describeRuntime, findRuntime } from './findRuntime.ts'

process.stdout.write(`${describeRuntime(await findRuntime())}\n`)
