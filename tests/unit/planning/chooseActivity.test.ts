import { describe, expect, it } from 'vitest'
import type { Slot } from '../../../shared/availability/slot.ts'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import { type Block, KINDS, type Kind } from '../../../shared/model/civil.ts'
import type { Prerequisite, Roadmap, Topic } from '../../../shared/model/roadmap.ts'
import { type Agenda, createAgenda, notePlaced } from '../../../shared/planning/agenda.ts'
import { createBlockBalance, rebalance } from '../../../shared/planning/blockBalance.ts'
import { type ChoiceContext, chooseActivity } from '../../../shared/planning/chooseActivity.ts'
import { chunkRules } from '../../../shared/planning/chunkRules.ts'
import { standingCosts } from '../../../shared/planning/standingCosts.ts'
import { aProfile } from '../../builders/profile.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'
import { aSlot } from '../../builders/slot.ts'

/** A topic with so many hours of each kind. */
function topic(id: string, hours: Partial<Record<'read' | 'practise' | 'watch', number>>): Topic {
  const kinds = ['read', 'practise', 'watch'] as const
  return aTopic({
    id,
    activities: kinds.flatMap((kind) => {
      const likely = hours[kind]
      if (likely === undefined) return []
      return [{ id: `${id}.${kind}`, kind, effortHours: { low: likely, likely, high: likely } }]
    }),
  })
}

/** Four weeks of the routine: an hour in the morning, two in the afternoon, one in the evening. */
const SLOTS: Slot[] = Array.from({ length: 28 }, (_, index) => {
  const date = new Date(Date.UTC(2027, 2, 1 + index)).toISOString().slice(0, 10)
  return [
    aSlot(`${date}T07:00`, 60, 'morning'),
    aSlot(`${date}T14:00`, 120, 'afternoon'),
    aSlot(`${date}T20:00`, 60, 'evening'),
  ]
}).flat()

let agenda: Agenda
let context: ChoiceContext

/** Lays a roadmap out for choosing, nothing done yet. */
function given(roadmap: Partial<Roadmap>): void {
  const whole = aRoadmap({
    kinds: {
      read: { preferredBlocks: ['morning'], minChunkMin: 30, maxChunkMin: 90 },
      practise: { preferredBlocks: ['afternoon'], minChunkMin: 45, maxChunkMin: 120 },
      watch: { preferredBlocks: ['evening'], minChunkMin: 20, maxChunkMin: 60 },
      project: { preferredBlocks: ['weekend'], minChunkMin: 90, maxChunkMin: 240 },
      review: { preferredBlocks: ['morning'], minChunkMin: 15, maxChunkMin: 40 },
    },
    ...roadmap,
  })
  const profile = aProfile({
    scope: {
      phases: whole.phases.map(({ id }) => id),
      priorities: ['must', 'should', 'could'],
      known: [],
    },
  })
  const work = selectWork(whole, profile)
  agenda = createAgenda(work)
  const kindLeft = Float64Array.from(KINDS, (kind) =>
    work.activities.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.minutes, 0),
  )
  const balance = createBlockBalance(whole, SLOTS, kindLeft)
  rebalance(balance, 0, 0.9)
  const rules = chunkRules(whole, {}, SLOTS)
  context = {
    balance,
    rules: rules.byKind,
    smallest: rules.smallest,
    longest: rules.longest,
    unitCosts: standingCosts(agenda, 'hours'),
    habit: new Map(),
    practiceUnit: -1,
    practiceRun: 0,
    latest: -1,
  }
}

/** The activity chosen for so many free minutes at the start of a block, with its minutes. */
function choose(block: Block, free = 60, day = 0): string | undefined {
  const slot = SLOTS.filter((one) => one.block === block)[day]
  if (slot === undefined) return undefined
  const choice = chooseActivity(agenda, context, slot, free, day * 1440)
  if (choice === undefined) return undefined
  return `${agenda.work.activities[choice.activity]?.id} ${choice.minutes}`
}

function unitIndex(id: string): number {
  return agenda.work.units.findIndex((unit) => unit.id === id)
}

/** Notes that so many minutes of an activity are done before the day. */
function done(activity: string, minutes: number): void {
  const index = agenda.work.activities.findIndex(({ id }) => id === activity)
  const first = SLOTS[0]
  notePlaced(agenda, index, minutes, (first?.from ?? 0) - 1440, (first?.day ?? 0) - 1)
}

describe('chooseActivity', () => {
  it('has nothing to choose where nothing is left', () => {
    given({ topics: [topic('a', { read: 1 })] })
    done('a.read', 60)
    expect(choose('morning')).toBeUndefined()
  })

  it.each<[Block, number, Kind]>([
    ['morning', 60, 'read'],
    ['afternoon', 120, 'practise'],
    ['evening', 60, 'watch'],
  ])('chooses for the %s the kind that prefers it', (block, free, kind) => {
    given({ topics: [topic('a', { read: 10, practise: 20, watch: 8 })] })
    expect(choose(block, free)).toBe(`a.${kind} ${free}`)
  })

  it('places another kind rather than leave the time idle', () => {
    given({ topics: [topic('a', { read: 3 })] })
    expect(choose('evening')).toBe('a.read 60')
  })

  it('waits for hard prerequisites', () => {
    const prerequisites: Prerequisite[] = [{ from: 'a', to: 'b', strength: 'hard' }]
    given({ topics: [topic('a', { watch: 3 }), topic('b', { read: 3 })], prerequisites })
    expect(choose('morning')).toBe('a.watch 60')
    done('a.watch', 180)
    expect(choose('morning')).toBe('b.read 60')
  })

  it('studies the earlier phase first', () => {
    const phases = ['p1', 'p2'].map((id) => ({
      id,
      title: id,
      weeklyHoursBand: [20, 25] as [number, number],
    }))
    const topics = [
      { ...topic('late', { read: 3 }), phase: 'p2' },
      { ...topic('early', { read: 3 }), phase: 'p1' },
    ]
    given({ phases, topics })
    expect(choose('morning')).toBe('early.read 60')
  })

  it('goes on with what is begun', () => {
    given({ topics: [topic('a', { read: 3 }), topic('b', { read: 3 })] })
    done('b.read', 60)
    expect(choose('morning')).toBe('b.read 60')
  })

  it('keeps to a preferred order while it can', () => {
    const prerequisites: Prerequisite[] = [{ from: 'a', to: 'b', strength: 'soft' }]
    given({ topics: [topic('b', { read: 3 }), topic('a', { read: 3 })], prerequisites })
    expect(choose('morning')).toBe('a.read 60')
  })

  it('relaxes a preferred order rather than leave the time idle, and says which', () => {
    const prerequisites: Prerequisite[] = [
      { from: 'a', to: 'b', strength: 'soft' },
      { from: 'b', to: 'a', strength: 'hard' },
    ]
    given({ topics: [topic('a', { read: 3 }), topic('b', { read: 3 })], prerequisites })
    expect(choose('morning')).toBe('b.read 60')
    const slot = aSlot('2027-03-01T07:00', 60, 'morning')
    expect(chooseActivity(agenda, context, slot, 60, 0)?.relaxed).toBe(unitIndex('a'))
  })

  it('turns to another topic after three practice sessions on one', () => {
    given({ topics: [topic('a', { practise: 40 }), topic('b', { practise: 40 })] })
    done('a.practise', 360)
    context.practiceUnit = unitIndex('a')
    context.practiceRun = 2
    expect(choose('afternoon', 120)).toBe('a.practise 120')
    context.practiceRun = 3
    expect(choose('afternoon', 120)).toBe('b.practise 120')
  })

  it('practises a fourth time where there is nothing else', () => {
    given({ topics: [topic('a', { practise: 20 })] })
    done('a.practise', 360)
    context.practiceUnit = unitIndex('a')
    context.practiceRun = 3
    expect(choose('afternoon', 120)).toBe('a.practise 120')
  })

  it('does not begin and finish a topic on one day while there is another', () => {
    given({ topics: [topic('short', { read: 1 }), topic('long', { read: 9 })] })
    expect(choose('morning', 60)).toBe('long.read 60')
    done('long.read', 540)
    expect(choose('morning', 60)).toBe('short.read 60')
  })

  it('keeps the same kind at the same hour from week to week', () => {
    given({ topics: [topic('a', { watch: 3, read: 3 })] })
    context.balance.costs.fill(0)
    context.habit.set(0, KINDS.indexOf('read'))
    expect(choose('morning')).toBe('a.read 60')
    context.habit.set(0, KINDS.indexOf('watch'))
    expect(choose('morning')).toBe('a.watch 60')
  })

  it('leaves no crumb of the stretch where a chunk of another length fits', () => {
    given({ topics: [topic('a', { read: 10 })] })
    expect(choose('morning', 100)).toBe('a.read 55')
  })

  it('gives a project less than its chunk rather than leave the time idle', () => {
    given({ topics: [topic('a', { read: 1 })], projects: [aProject({ id: 'j' })] })
    done('a.read', 60)
    expect(choose('morning', 60)).toBe('j.build 60')
  })
})
