import type { Session } from '../model/plan.ts'

/** Minutes of its activity that a session takes care of: studied, planned, or skipped on purpose. */
export function creditOf({ status, minutes, actualMinutes }: Session): number {
  if (status === 'missed') return 0
  return status === 'partial' ? Math.min(minutes, actualMinutes ?? 0) : minutes
}
