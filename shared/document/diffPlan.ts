import type { Plan } from '../model/plan.ts'
import { diffList } from './diffList.ts'
import type { Patch } from './patch.ts'

/**
 * The patches that lead from one plan to another inside the document, so that a change of one session
 * writes one session. Following them gives the other plan byte for byte, the order of its fields included.
 */
export function diffPlan(before: Plan, after: Plan): Patch[] {
  if (before === after) return []
  const from = fieldsOf(before)
  const to = fieldsOf(after)
  const differs = from.findIndex((field, index) => to[index] !== field)
  const alike = differs < 0 ? from.length : differs
  // A field that is put in comes last: what follows it is put in anew, so that the order holds.
  return [
    ...from.slice(0, alike).flatMap((field) => diffField(field, before, after)),
    ...from.slice(alike).map((field): Patch => ({ op: 'remove', path: ['plan', field] })),
    ...to
      .slice(alike)
      .map((field): Patch => ({ op: 'add', path: ['plan', field], value: after[field] })),
  ]
}

function fieldsOf(plan: Plan): (keyof Plan)[] {
  return (Object.keys(plan) as (keyof Plan)[]).filter((field) => plan[field] !== undefined)
}

function diffField(field: keyof Plan, before: Plan, after: Plan): Patch[] {
  const path = ['plan', field]
  switch (field) {
    case 'sessions':
      return diffList(path, before.sessions, after.sessions, ({ id }) => id)
    case 'milestones':
      return diffList(path, before.milestones, after.milestones, ({ id }) => id)
    case 'unscheduled':
      return diffList(
        path,
        before.unscheduled,
        after.unscheduled,
        ({ activity, reason }) => `${activity} ${reason}`,
      )
    case 'reserve':
    case 'warnings':
      return diffList<unknown>(path, before[field], after[field], (item) => JSON.stringify(item))
    default:
      return JSON.stringify(before[field]) === JSON.stringify(after[field])
        ? []
        : [{ op: 'replace', path, value: after[field] }]
  }
}
