import { describe, expect, it } from 'vitest'
import { activitiesOf, boundsOf, everyPlan, hardEdges, spanOf, wishedMinutes } from './planCases.ts'

describe('the work in every plan', () => {
  it('loses and invents no minute of any activity', () => {
    everyPlan(200, (plan, { roadmap, profile }) => {
      const placed = new Map<string, number>()
      for (const { activity, kind, minutes } of [
        ...plan.sessions,
        ...plan.unscheduled.map((part) => ({ ...part, kind: undefined })),
      ]) {
        const isReview = kind === 'review' || activity.endsWith('.review')
        if (!isReview) placed.set(activity, (placed.get(activity) ?? 0) + minutes)
      }
      expect(placed).toEqual(wishedMinutes(roadmap, profile))
    })
  })

  it('starts nothing before its hard prerequisites and their lags', () => {
    everyPlan(300, (plan, { roadmap, profile }) => {
      const bounds = boundsOf(plan)
      const work = wishedMinutes(roadmap, profile)
      const open = new Set(
        plan.unscheduled.map(({ activity }) => activity).filter((activity) => work.has(activity)),
      )
      for (const { from, to, elapsedLagDays = 0 } of hardEdges(roadmap)) {
        const before = activitiesOf(roadmap, from).filter((id) => work.has(id))
        const after = activitiesOf(roadmap, to).filter((id) => work.has(id))
        const starts = after.flatMap((id) => bounds.get(id)?.from ?? [])
        if (before.length === 0 || starts.length === 0) continue
        expect(before.filter((id) => open.has(id))).toEqual([])
        const finished = Math.max(...before.map((id) => bounds.get(id)?.until ?? 0))
        expect(Math.min(...starts)).toBeGreaterThanOrEqual(finished + elapsedLagDays * 1440)
      }
    })
  })

  it('names each session once, and each as what it belongs to', () => {
    everyPlan(150, (plan, { roadmap }) => {
      const ids = plan.sessions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const items = new Map([...roadmap.topics, ...roadmap.projects].map((item) => [item.id, item]))
      for (const { activity, topic, kind, title } of plan.sessions) {
        const item = items.get(topic)
        expect(title.startsWith(item?.title ?? 'nothing')).toBe(true)
        const parts =
          item === undefined
            ? []
            : 'stages' in item
              ? item.stages.map((stage) => `${stage.id} project`)
              : [...item.activities.map((one) => `${one.id} ${one.kind}`), `${topic}.review review`]
        expect(parts).toContain(`${activity} ${kind}`)
      }
    })
  })

  it('reviews a topic after it is finished, in order, none twice', () => {
    everyPlan(200, (plan, { roadmap, profile }) => {
      const bounds = boundsOf(plan)
      const work = wishedMinutes(roadmap, profile)
      for (const topic of roadmap.topics) {
        const reviews = plan.sessions.filter(
          (one) => one.kind === 'review' && one.topic === topic.id,
        )
        if (reviews.length === 0) continue
        const parts = topic.activities.filter(({ id }) => work.has(id))
        const finished = Math.max(...parts.map(({ id }) => bounds.get(id)?.until ?? Number.NaN))
        expect(
          plan.unscheduled.filter((one) => parts.some(({ id }) => id === one.activity)),
        ).toEqual([])
        const first = reviews[0]
        if (first !== undefined) expect(spanOf(first).from).toBeGreaterThanOrEqual(finished)
        const numbers = reviews.map((one) =>
          one.why.flatMap((reason) => (reason.kind === 'review' ? [reason.number] : [])),
        )
        expect(numbers).toEqual(reviews.map((_, index) => [index + 1]))
        expect(reviews.length).toBeLessThanOrEqual(roadmap.reviewPolicy.intervalsDays.length)
      }
    })
  })
})
