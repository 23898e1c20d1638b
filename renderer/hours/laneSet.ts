import type { Lane } from './lane.ts'

/** A page of lanes to edit, painted or as a list. */
export type LaneSet = {
  /** Accessible name of the page. */
  readonly label: string
  readonly lanes: readonly Lane[]
  /** Names of the lanes, in full and short. */
  readonly names: readonly string[]
  readonly shortNames: readonly string[]
  readonly isWeekend: (lane: number) => boolean
  /** `key` names the field that is typed into, so that it is one step back. */
  readonly onChange: (lanes: readonly Lane[], key?: string) => void
}
