import type { Session } from '../model/plan.ts'

/** Which review of its topic a session is, counted from 1, and how many days after the one before. */
export type ReviewOf = { readonly number: number; readonly intervalDays: number }

/** Reads from a session's reasons which review it is; undefined where it is none. */
export function findReview(session: Session): ReviewOf | undefined {
  if (session.kind !== 'review') return undefined
  for (const reason of session.why) if (reason.kind === 'review') return reason
  return undefined
}
