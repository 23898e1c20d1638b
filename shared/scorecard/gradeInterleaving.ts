import type { Evidence } from './evidence.ts'
import type { Metric } from './metric.ts'

const TARGET = 3

/**
 * Metric 11 of PLANNING.md: longest run of practice sessions on one topic, in the sequence of all
 * practice sessions in order of time, whatever lies between them. Target ≤ 3, bound 1.
 */
export function gradeInterleaving(evidence: Evidence): Metric {
  let longest = 0
  let run = 0
  let topic = ''
  let where = ''
  for (const { session } of evidence.sessions) {
    if (session.kind !== 'practise') continue
    run = session.topic === topic ? run + 1 : 1
    topic = session.topic
    if (run > longest) {
      longest = run
      where = `${topic} ${session.date}`
    }
  }
  return {
    metric: 11,
    name: 'practice-run',
    value: longest === 0 ? null : longest,
    target: TARGET,
    bound: longest === 0 ? null : 1,
    ok: longest <= TARGET,
    detail: { longestOn: where },
  }
}
