import type { Plan } from '../../shared/model/plan.ts'
import { KIND_WORDS } from '../../shared/words/kinds.ts'
import type { Option } from '../design/Select.tsx'

/** Everything in the plan but reviews that one can have studied beside it: an option an activity, by title. */
export function unplannedChoices(plan: Plan): readonly Option<string>[] {
  const known = new Map<string, Option<string>>()
  for (const { activity, title, kind } of plan.sessions) {
    if (kind === 'review' || known.has(activity)) continue
    known.set(activity, { value: activity, label: title, hint: KIND_WORDS[kind].verb })
  }
  return [...known.values()].sort((left, right) => (left.label < right.label ? -1 : 1))
}
