import type { RunningApp } from '../../tests/e2e/support/launchApp.ts'

/** A state of the window that is worth a picture. */
export type Scene = {
  /** Name of the file, without size, theme and extension. */
  readonly name: string
  /** Leads the window there from where the scene before left it, and waits until it is all there. */
  readonly show: (planner: RunningApp) => Promise<void>
}
