import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { applyCommand } from '../../shared/document/applyCommand.ts'
import { applyPatches } from '../../shared/document/applyPatches.ts'
import type { Command } from '../../shared/document/command.ts'
import type { PlannerDocument } from '../../shared/document/document.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import type { LogEntry } from '../../shared/model/log.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'

const decoded = decodeProfile(
  JSON.parse(readFileSync(new URL('../profiles/evenings-weekends.json', import.meta.url), 'utf8')),
  roadmap,
)
if (!decoded.ok) throw new Error('no profile')
const plan = planSessions(roadmap, decoded.value)
const accepted = apply(emptyDocument, { kind: 'accept-plan', profile: plan.profile, plan })
const count = plan.sessions.length

function apply(document: PlannerDocument, command: Command) {
  const applied = applyCommand(document, command)
  if (!applied.ok) throw new Error(JSON.stringify(applied.error))
  return applied.value
}

const entry = fc
  .record({
    at: fc.nat(count - 1),
    status: fc.constantFrom<LogEntry['status']>('done', 'partial', 'missed', 'skipped'),
    minutes: fc.integer({ min: 1, max: 200 }),
    isExtra: fc.boolean(),
  })
  .map(({ at, status, minutes, isExtra }): LogEntry => {
    const { id, activity, date } = plan.sessions[at] ?? (plan.sessions[0] as Session)
    return isExtra
      ? { activity, date, start: '05:30', minutes, status: 'done', on: date }
      : { session: id, status, minutes, on: date }
  })
const logs = fc.uniqueArray(entry, { maxLength: 12, selector: (one) => JSON.stringify(one) })

/** Another plan of the same sessions: some are gone, some stand elsewhere in the list, some changed. */
const changes = fc
  .record({
    gone: fc.uniqueArray(fc.nat(count - 1), { maxLength: 5 }),
    moved: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 5 }),
    pinned: fc.uniqueArray(fc.nat(count - 1), { maxLength: 5 }),
    isTrip: fc.boolean(),
    isAtAnotherPace: fc.boolean(),
  })
  .map(({ gone, moved, pinned, isTrip, isAtAnotherPace }): Plan => {
    const sessions: Session[] = plan.sessions.map((session, index) =>
      pinned.includes(index) ? { ...session, pinned: true } : session,
    )
    for (const [from, to] of moved) {
      const [session] = sessions.splice(from, 1)
      if (session !== undefined) sessions.splice(to, 0, { ...session, date: '2027-05-05' })
    }
    for (const index of [...gone].sort((a, b) => b - a)) sessions.splice(index, 1)
    const profile = isTrip ? { ...plan.profile, paceFactor: 1.2 } : plan.profile
    const summary = { ...plan.summary, finish: '2028-02-02' }
    const next = { ...plan, profile, sessions, summary, reserve: plan.reserve.slice(gone.length) }
    if (!isAtAnotherPace) return next
    const { summary: _summary, warnings, ...rest } = next
    return { ...rest, estimates: { 'p1-python.read': 300 }, summary, warnings }
  })

describe('a changed plan', () => {
  const command = fc.oneof(
    logs.map((entries): Command => ({ kind: 'log', entries })),
    changes.map(
      (next): Command => ({
        kind: 'change-plan',
        because: 'repair',
        profile: next.profile,
        plan: next,
      }),
    ),
  )

  it('is reached by its patches and left again by their inverse, byte for byte', () => {
    const before = accepted.document
    const text = JSON.stringify(before)
    fc.assert(
      fc.property(command, (change) => {
        const applied = apply(before, change)
        // What the journal keeps is JSON.
        const { patches, inverse } = JSON.parse(JSON.stringify(applied))
        const after = applyPatches(before, patches)
        expect(JSON.stringify(after) === JSON.stringify(applied.document)).toBe(true)
        expect(JSON.stringify(applyPatches(after, inverse)) === text).toBe(true)
        expect(JSON.stringify(before) === text).toBe(true)
      }),
      { seed: 20270301, numRuns: 60 },
    )
  })

  it('takes a few hundred octets for one session, of a plan of thousands', () => {
    const whole = JSON.stringify(plan).length
    const [session] = plan.sessions
    if (session === undefined) throw new Error('no session')
    const logged = apply(accepted.document, {
      kind: 'log',
      entries: [{ session: session.id, status: 'missed', on: session.date }],
    })
    const extra = apply(accepted.document, {
      kind: 'log',
      entries: [
        {
          activity: session.activity,
          date: plan.sessions[count >> 1]?.date ?? session.date,
          start: '05:30',
          minutes: 20,
          status: 'done',
          on: '2030-01-01',
        },
      ],
    })
    const [first, ...rest] = plan.sessions
    const moved = { ...(first as Session), date: plan.sessions[40]?.date ?? '' }
    const sessions = [...rest.slice(0, 40), moved, ...rest.slice(40)]
    const swapped = apply(accepted.document, {
      kind: 'change-plan',
      because: 'move',
      profile: plan.profile,
      plan: { ...plan, sessions },
    })
    expect(whole).toBeGreaterThan(300_000)
    for (const { patches, inverse } of [logged, extra, swapped]) {
      expect(patches.length).toBeLessThanOrEqual(2)
      expect(JSON.stringify({ patches, inverse }).length).toBeLessThan(2_000)
    }
  })
})
