import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP_FOLDER } from './support/prepareApp.ts'
import { expect, test } from './support/test.ts'

const at = (path: string): string => join(APP_FOLDER, 'out', path)

test('reads no more than it needs before the first window', async ({ planner: { page } }) => {
  await expect(page.locator('#root')).not.toBeEmpty()
  const main = readFileSync(at('main/index.cjs'), 'utf8')
  expect([...main.matchAll(/^.*\brequire\("(\.[^"]*)"\)/gm)].map(([line]) => line.trim())).toEqual([
    expect.stringContaining('() => Promise.resolve().then(() => require("./chunks/openPlanner'),
  ])
  const html = readFileSync(at('renderer/index.html'), 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\.\/assets\/([\w-]+\.\w+)"/g)].map(
    ([, name]) => name,
  )
  expect(files.map((name) => name?.split('.')[1])).toEqual(['js', 'css', 'woff2'])
  const script = files.find((name) => name?.endsWith('.js')) ?? ''
  expect(readdirSync(at('renderer/assets'))).toContain(script)
  expect(readFileSync(at(`renderer/assets/${script}`), 'utf8')).toContain('timeGridWeek')
})
