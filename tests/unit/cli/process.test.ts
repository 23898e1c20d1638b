import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { aProfileInput } from '../../builders/profileInput.ts'
import { Folder } from './support.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the real command as scripts do, in another time zone than this process. */
function planner(args: readonly string[]): Promise<Ended> {
  return end('npm', ['run', '--silent', 'planner', '--', ...args])
}

function end(program: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, TZ: 'Pacific/Apia', npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

describe('npm run --silent planner', () => {
  test('plans, scores and exports from file to file', async () => {
    const folder = new Folder()
    const profile = folder.write('P.json', aProfileInput())
    const plan = folder.at('plan.json')
    const ics = folder.at('plan.ics')
    const planned = await planner(['plan', '--profile', profile, '--out', plan, '--ics', ics])
    expect(planned.code).toBe(0)
    expect(JSON.parse(planned.out)).toMatchObject({ out: plan, ics })
    const scored = await planner(['score', '--plan', plan])
    expect(scored.code).toBe(0)
    expect(JSON.parse(scored.out).length).toBeGreaterThan(10)
    const again = folder.at('again.ics')
    expect((await planner(['export', '--plan', plan, '--ics', again])).code).toBe(0)
    const withoutStamps = (path: string) =>
      readFileSync(path, 'utf8').replace(/^(?:DTSTAMP|SEQUENCE):.*$/gm, '')
    expect(withoutStamps(again)).toBe(withoutStamps(ics))
  })

  test('exits with 2 and one line for bad input', async () => {
    const folder = new Folder()
    const profile = folder.write('P.json', aProfileInput({ pace: 'fast' }))
    const { code, out, err } = await planner([
      'plan',
      '--profile',
      profile,
      '--out',
      folder.at('x'),
    ])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`${profile}: pace: must be one of hours, band; is "fast"\n`)
    expect(folder.list()).toEqual(['P.json'])
  })

  test('reads a profile from a pipe, and bears a reader that stops early', async () => {
    const folder = new Folder()
    const profile = folder.write('P.json', aProfileInput())
    const script =
      'set -o pipefail; cat "$1" | npm run --silent planner -- fit --profile /dev/stdin | head -n 2'
    const { code, out } = await end('bash', ['-c', script, 'bash', profile])
    expect([code, out]).toEqual([0, '{\n  "fits": false,\n'])
  })
})
