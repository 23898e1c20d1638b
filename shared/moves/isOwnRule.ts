import type { Broken } from './types.ts'

/** The learner's own rules, which may be overruled knowingly; all others hold. */
const OWN_RULES: readonly Broken['kind'][] = [
  'outside',
  'day-limit',
  'session-length',
  'rest-day',
  'run',
  'review-date',
]

/** Whether a broken rule is one that the learner made and may overrule. */
export function isOwnRule({ kind }: Broken): boolean {
  return OWN_RULES.includes(kind)
}
