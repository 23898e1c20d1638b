import type { StateCreator } from 'zustand'
import type { Fault } from '../../shared/decode/fault.ts'
import type { Fit } from '../../shared/fit/types.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { UnderWay } from '../../shared/repair/changeUnderWay.ts'
import type { PlanningAnswer, PlanningRequest } from './planning.ts'

/** What a profile would lead to. While a new answer is on its way the former one stays. */
export type Preview = {
  /** The profile last asked about. */
  readonly profile: Profile | null
  /** The plan under way that the profile changes; null where it is planned from its first day on. */
  readonly underWay: UnderWay | null
  /** `failed`: the planning itself broke; that is a defect of the app. */
  readonly status: 'idle' | 'working' | 'ready' | 'failed'
  /** What is wrong with the profile last answered; empty when nothing is. */
  readonly faults: readonly Fault[]
  readonly plan: Plan | null
  readonly fit: Fit | null
  /** The profile that `fit` answers: an older one than `profile` while a new answer is on its way. */
  readonly fitted: Profile | null
}

/** The live answer to the question "and what if". */
export type PreviewSlice = {
  readonly preview: Preview
  /** Asks for the answer to a profile; an answer to an older question is dropped. */
  ask(roadmap: Roadmap, profile: Profile, underWay?: UnderWay | null): void
  /** Says what is wrong with a profile without a question. */
  refuse(profile: Profile, faults: readonly Fault[]): void
}

const NOTHING: Preview = {
  profile: null,
  underWay: null,
  status: 'idle',
  faults: [],
  plan: null,
  fit: null,
  fitted: null,
}

/** Creates the preview slice. Its worker starts with the first question. */
export const createPreview: StateCreator<PreviewSlice, [], [], PreviewSlice> = (set) => {
  let worker: Worker | null = null
  let latest = 0
  let asked: PlanningRequest | null = null
  let waiting: PlanningRequest | null = null

  function update(change: Partial<Preview>): void {
    set(({ preview }) => ({ preview: { ...preview, ...change } }))
  }

  function send(request: PlanningRequest): void {
    worker ??= startWorker()
    asked = request
    worker.postMessage(request)
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('./planning.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<PlanningAnswer>) => receive(data))
    started.addEventListener('error', () => {
      worker?.terminate()
      worker = null
      settle()
      if (asked === null) update({ status: 'failed' })
    })
    return started
  }

  /** The worker is free again: sends what was asked meanwhile, the latest question only. */
  function settle(): void {
    asked = null
    const next = waiting
    waiting = null
    if (next !== null) send(next)
  }

  function receive(answer: PlanningAnswer): void {
    const current = answer.id === latest
    if (answer.kind === 'plan') {
      if (current) update({ plan: answer.plan, faults: [] })
      return
    }
    if (current && answer.kind === 'faults') update({ status: 'ready', faults: answer.faults })
    if (current && answer.kind === 'fit') {
      update({ status: 'ready', faults: [], fit: answer.fit, fitted: asked?.profile ?? null })
    }
    settle()
  }

  return {
    preview: NOTHING,
    ask: (roadmap, profile, underWay = null) => {
      latest += 1
      const request: PlanningRequest = { id: latest, roadmap, profile, underWay }
      update({ profile, underWay, status: 'working' })
      if (asked === null) send(request)
      else waiting = request
    },
    refuse: (profile, faults) => {
      latest += 1
      waiting = null
      update({ profile, underWay: null, status: 'ready', faults })
    },
  }
}
