import type { Slot } from '../availability/slot.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { mondayOf } from '../time/civilDate.ts'

/**
 * What a learner should know about a plan that is otherwise right: a group of alternatives without a
 * choice, hours below every phase's band in `band` pace. Messages name ids; they are in English.
 */
export function warn(roadmap: Roadmap, profile: Profile, slots: readonly Slot[]): Plan['warnings'] {
  return [...warnOfChoices(roadmap, profile), ...warnOfBand(roadmap, profile, slots)]
}

function warnOfChoices(roadmap: Roadmap, profile: Profile): Plan['warnings'] {
  const { phases, priorities, known } = profile.scope
  const groups = new Map<string, { chosen: number; least: number; topics: string[] }>()
  for (const { id, phase, priority, choiceGroup, title } of roadmap.topics) {
    if (choiceGroup === undefined || !phases.includes(phase)) continue
    const group = groups.get(choiceGroup.id) ?? {
      chosen: 0,
      least: choiceGroup.chooseAtLeast,
      topics: [],
    }
    group.topics.push(title)
    if (priorities.includes(priority) || known.includes(id)) group.chosen += 1
    groups.set(choiceGroup.id, group)
  }
  return [...groups.values()].flatMap(({ chosen, least, topics }) =>
    chosen >= least
      ? []
      : [
          {
            code: 'choice-open',
            message: `Choose at least ${least} of ${topics.join(', ')}; none of them is in the plan.`,
          },
        ],
  )
}

function warnOfBand(roadmap: Roadmap, profile: Profile, slots: readonly Slot[]): Plan['warnings'] {
  const first = slots[0]
  const last = slots[slots.length - 1]
  if (profile.pace !== 'band' || first === undefined || last === undefined) return []
  const weeks = (mondayOf(last.day) - mondayOf(first.day)) / 7 + 1
  const hours = slots.reduce((sum, slot) => sum + slot.until - slot.from, 0) / 60 / weeks
  return roadmap.phases
    .filter((phase) => profile.scope.phases.includes(phase.id) && hours < phase.weeklyHoursBand[0])
    .map((phase) => ({
      code: 'below-band',
      message: `${phase.title} asks for ${phase.weeklyHoursBand[0]} h a week; ${Math.round(hours * 10) / 10} h are offered.`,
    }))
}
