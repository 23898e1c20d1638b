import type { Plan } from '../../shared/model/plan.ts'

/** Minutes of work that a plan holds or leaves unscheduled; reviews and what was missed apart. */
export function minutesOf({ sessions, unscheduled }: Plan): number {
  const work = sessions.filter(({ kind, status }) => kind !== 'review' && status !== 'missed')
  const open = unscheduled.filter(({ activity }) => !activity.endsWith('.review'))
  return [...work, ...open].reduce((sum, { minutes }) => sum + minutes, 0)
}
