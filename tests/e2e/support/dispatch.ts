import type { Page } from '@playwright/test'
import type { Command } from '../../../shared/document/command.ts'
import type { ChannelMap } from '../../../shared/ipc/channels.ts'

/** Makes a change as the page would. It goes over as text: Playwright is slow with large objects. */
export async function dispatch(
  page: Page,
  command: Command,
): Promise<ChannelMap['dispatch']['response']> {
  return page.evaluate((text) => window.planner.dispatch(JSON.parse(text)), JSON.stringify(command))
}
