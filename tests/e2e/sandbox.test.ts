import { processStatus, rendererPids } from './support/rendererProcess.ts'
import { expect, test } from './support/test.ts'

test.use({ launch: { sandbox: true } })

test("runs in Chromium's sandbox as an ordinary user", async ({ planner }) => {
  const switches = await planner.app.evaluate(({ app }) => ({
    noSandbox: app.commandLine.hasSwitch('no-sandbox'),
    uid: process.getuid?.(),
  }))
  expect(switches.noSandbox).toBe(false)
  expect(switches.uid).not.toBe(0)
  const pids = await rendererPids(planner.userData)
  expect(pids.length).toBeGreaterThan(0)
  for (const pid of pids) {
    // 2: every system call of the page passes a filter (seccomp-bpf).
    expect(await processStatus(pid, 'Seccomp')).toBe('2')
    expect(await processStatus(pid, 'NoNewPrivs')).toBe('1')
  }
  const saved = await planner.page.evaluate(() => window.planner.setTheme('light'))
  expect(saved.ok).toBe(true)
})
