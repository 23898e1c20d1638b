import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlanningAnswer, PlanningRequest } from '../../../../renderer/state/planning.ts'
import { useStore } from '../../../../renderer/state/store.ts'
import { describeFit } from '../../../../shared/fit/fit.ts'
import { planSessions } from '../../../../shared/planning/planSessions.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

const store = useStore.getState
const initial = store()
const roadmap = aRoadmap()

/** A worker that answers when the test says so. */
class StandInWorker extends EventTarget {
  static started: StandInWorker[] = []
  readonly requests: PlanningRequest[] = []
  terminated = false

  constructor() {
    super()
    StandInWorker.started.push(this)
  }
  postMessage(request: PlanningRequest): void {
    this.requests.push(request)
  }
  terminate(): void {
    this.terminated = true
  }
  answer(message: PlanningAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }
  /** Plans the latest request as the real worker does. */
  plan(): void {
    const request = this.requests.at(-1)
    if (request === undefined) throw new Error('Nothing was asked')
    const plan = planSessions(roadmap, request.profile)
    this.answer({ id: request.id, kind: 'plan', plan })
    this.answer({ id: request.id, kind: 'fit', fit: describeFit(roadmap, plan) })
  }
}

const worker = (): StandInWorker => {
  const latest = StandInWorker.started.at(-1)
  if (latest === undefined) throw new Error('No worker was started')
  return latest
}

beforeEach(() => {
  useStore.setState(initial, true)
  vi.stubGlobal('Worker', StandInWorker)
})
afterEach(() => vi.unstubAllGlobals())

// The store keeps its worker, so each test begins with a question that settles it.
describe('the live answer', () => {
  it('comes with plan and fit, and belongs to the profile asked about', () => {
    const profile = aProfile()
    store().ask(roadmap, profile)
    expect(store().preview.status).toBe('working')
    worker().plan()
    expect(store().preview).toMatchObject({ status: 'ready', profile, faults: [] })
    expect(store().preview.plan?.profile).toEqual(profile)
    expect(store().preview.fit?.finish).toBe(store().preview.plan?.summary.finish)
  })

  it('says which profile it answers while another one is asked about', () => {
    const [former, next] = [aProfile({ horizonMonths: 24 }), aProfile({ horizonMonths: 1 })]
    store().ask(roadmap, former)
    worker().plan()
    store().ask(roadmap, next)
    expect(store().preview).toMatchObject({ profile: next, fitted: former })
    worker().plan()
    expect(store().preview).toMatchObject({ profile: next, fitted: next })
  })

  it('asks only the latest question after the one under way', () => {
    store().ask(roadmap, aProfile({ horizonMonths: 1 }))
    const before = worker().requests.length
    store().ask(roadmap, aProfile({ horizonMonths: 2 }))
    store().ask(roadmap, aProfile({ horizonMonths: 3 }))
    expect(worker().requests).toHaveLength(before)
    worker().plan()
    expect(store().preview).toMatchObject({ status: 'working', plan: null })
    expect(worker().requests.at(-1)?.profile.horizonMonths).toBe(3)
    worker().plan()
    expect(store().preview.status).toBe('ready')
    expect(store().preview.plan?.profile.horizonMonths).toBe(3)
  })

  it('keeps the former answer until the next one is there, and beside faults', () => {
    store().ask(roadmap, aProfile())
    worker().plan()
    const { fit } = store().preview
    store().ask(roadmap, aProfile({ horizonMonths: 3 }))
    expect(store().preview.fit).toBe(fit)
    const id = worker().requests.at(-1)?.id ?? 0
    worker().answer({ id, kind: 'faults', faults: [{ path: 'availability', code: 'no-hours' }] })
    expect(store().preview).toMatchObject({
      status: 'ready',
      fit,
      faults: [{ path: 'availability', code: 'no-hours' }],
    })
    store().ask(roadmap, aProfile())
    worker().plan()
    expect(store().preview.faults).toEqual([])
  })

  it('survives a broken worker: it says so and starts another one', () => {
    store().ask(roadmap, aProfile())
    const broken = worker()
    broken.dispatchEvent(new Event('error'))
    expect(store().preview.status).toBe('failed')
    expect(broken.terminated).toBe(true)
    store().ask(roadmap, aProfile())
    expect(worker()).not.toBe(broken)
    worker().plan()
    expect(store().preview.status).toBe('ready')
  })
})
