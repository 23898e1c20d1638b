import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { buildApp } from './run/buildApp.ts'
import { describeRuntime, findRuntime } from './runtime/findRuntime.ts'
import { checkSystem } from './system/checkSystem.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** `npm start`: sees to system and runtime, builds the app and opens it. Arguments go to the app. */
async function start(parameters: readonly string[]): Promise<number> {
  const fault = checkSystem('run')
  if (fault !== null) return refuse(fault)
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return refuse('No display: open a desktop session, or run: xvfb-run -a npm start')
  }
  const runtime = await findRuntime()
  say(describeRuntime(runtime))
  if (!buildApp(ROOT, runtime)) return refuse('The build failed.')
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (switches.length > 0) say("Started as root, so without Chromium's sandbox (--no-sandbox).")
  const app = spawn(runtime.executablePath, [...switches, ROOT, ...parameters], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
  return new Promise((done) => app.on('close', (code) => done(code ?? 1)))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`)
  return 1
}

process.exitCode = await start(process.argv.slice(2))
