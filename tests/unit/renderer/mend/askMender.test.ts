import { beforeEach, expect, it, vi } from 'vitest'
import type { MendAnswer, MendQuestion } from '../../../../renderer/mend/mending.ts'
import type { RepairInput } from '../../../../shared/repair/types.ts'
import { aPlan } from '../../../builders/plan.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

/** A worker that answers when the test says so. */
class StandInWorker extends EventTarget {
  static started: StandInWorker[] = []
  readonly questions: MendQuestion[] = []
  isTerminated = false

  constructor() {
    super()
    StandInWorker.started.push(this)
  }
  postMessage(question: MendQuestion): void {
    this.questions.push(question)
  }
  terminate(): void {
    this.isTerminated = true
  }
  answer(): void {
    const data: MendAnswer = { kind: 'ladder', rungs: [] }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'A defect' }))
  }
}

const started = (): readonly StandInWorker[] => StandInWorker.started
const asked = () => started().map(({ questions }) => questions.length)

function aQuestion(): RepairInput {
  const plan = aPlan({})
  return {
    roadmap: aRoadmap(),
    plan,
    profile: plan.profile,
    busy: [],
    today: '2027-03-02',
    freezeDays: 0,
    closedDays: [],
  }
}

/** The module anew, with no worker running. */
async function freshMender() {
  vi.resetModules()
  return import('../../../../renderer/mend/askMender.ts')
}

beforeEach(() => {
  StandInWorker.started = []
  vi.stubGlobal('Worker', StandInWorker)
  return () => vi.unstubAllGlobals()
})

it('works the same question out once, also after the answer', async () => {
  const { askLadder } = await freshMender()
  const question = aQuestion()
  const first = askLadder(question)
  askLadder(question)
  started()[0]?.answer()
  expect(await first.rungs).toEqual([])
  first.giveUp()
  await Promise.resolve()
  expect(await askLadder(question).rungs).toEqual([])
  expect(asked()).toEqual([1])
})

it('stops a worker whose question nobody wants any more, and goes on with the next', async () => {
  const { askLadder } = await freshMender()
  const former = askLadder(aQuestion())
  const next = askLadder(aQuestion())
  expect(asked()).toEqual([1])
  former.giveUp()
  await Promise.resolve()
  expect(started().map(({ isTerminated }) => isTerminated)).toEqual([true, false])
  // What the stopped one still says is not taken for the next answer.
  started()[0]?.answer()
  started()[1]?.answer()
  expect(await next.rungs).toEqual([])
  expect(asked()).toEqual([1, 1])
})

it('leaves a question that waits unasked once it is given up', async () => {
  const { askLadder } = await freshMender()
  const running = askLadder(aQuestion())
  askLadder(aQuestion()).giveUp()
  await Promise.resolve()
  started()[0]?.answer()
  await running.rungs
  expect(asked()).toEqual([1])
  expect(started()[0]?.isTerminated).toBe(false)
})

it('goes on while another wants the same, also one that asks in the same breath', async () => {
  const { askLadder } = await freshMender()
  const question = aQuestion()
  const hint = askLadder(question)
  hint.giveUp()
  const view = askLadder(question)
  await Promise.resolve()
  expect(started()[0]?.isTerminated).toBe(false)
  started()[0]?.answer()
  expect(await view.rungs).toEqual([])
})

it('asks again what was given up or failed', async () => {
  const { askLadder } = await freshMender()
  const question = aQuestion()
  askLadder(question).giveUp()
  await Promise.resolve()
  const failed = askLadder(question)
  started()[1]?.fail()
  await expect(failed.rungs).rejects.toThrow('A defect')
  const again = askLadder(question)
  // One who learns late of the failure takes nothing from the new question.
  failed.giveUp()
  await Promise.resolve()
  started()[2]?.answer()
  expect(await again.rungs).toEqual([])
  expect(asked()).toEqual([1, 1, 1])
})
