import type { Page } from '@playwright/test'
import type { Command } from '../../../shared/document/command.ts'
import type { Change } from '../../../shared/ipc/state.ts'
import type { Result } from '../../../shared/model/result.ts'

/** Makes a change as the page would. It goes and comes as text: Playwright is slow with large objects. */
export async function dispatch(page: Page, command: Command): Promise<Result<Change, unknown>> {
  const answer = await page.evaluate(
    async (text) => JSON.stringify(await window.planner.dispatch(JSON.parse(text))),
    JSON.stringify(command),
  )
  return JSON.parse(answer)
}
