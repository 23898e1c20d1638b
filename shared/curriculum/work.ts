import type { Kind } from '../model/civil.ts'
import type { Priority } from '../model/roadmap.ts'

/** Work of one kind on one topic, or one stage of a project, in whole minutes. */
export type Activity = {
  readonly id: string
  /** Index of the unit that it belongs to. */
  readonly unit: number
  readonly kind: Kind
  /** Likely hours × pace factor, rounded to whole minutes. */
  readonly minutes: number
}

/** A wait between two units. */
export type Link = {
  readonly unit: number
  /** Minutes that must pass between the end of the one and the start of the other. */
  readonly lag: number
}

/** What is started and finished as one: a topic with its activities, or one stage of a project. */
export type Unit = {
  readonly id: string
  /** The topic's id, or the project's. */
  readonly topic: string
  readonly title: string
  /** Index of the phase in the roadmap. */
  readonly phase: number
  readonly priority: Priority
  readonly isTopic: boolean
  readonly activities: readonly number[]
  /** Units that must be finished before it starts. */
  readonly after: readonly Link[]
  /** Units that are better finished before it starts. */
  readonly preferablyAfter: readonly number[]
  /** Units that wait for it. */
  readonly before: readonly Link[]
}

/** The work in scope as a graph without cycles. */
export type Work = {
  readonly units: readonly Unit[]
  readonly activities: readonly Activity[]
}
