import type { PlannerBridge } from '../../shared/ipc/bridge.ts'

declare global {
  interface Window {
    /** Set by the preload script before the page runs. */
    readonly planner: PlannerBridge
  }
}

/** All that the page can ask of the main process. */
export function bridge(): PlannerBridge {
  return window.planner
}
