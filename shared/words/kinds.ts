import type { Block, Kind } from '../model/civil.ts'
import type { SessionStatus } from '../model/plan.ts'

/** Words for a kind of activity: `verb` heads a session, `doing` stands inside a sentence. */
export type KindWords = { readonly verb: string; readonly doing: string }

/** Words for every kind of activity. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  read: { verb: 'Read', doing: 'reading' },
  practise: { verb: 'Practise', doing: 'practice' },
  watch: { verb: 'Watch', doing: 'watching' },
  project: { verb: 'Project', doing: 'project work' },
  review: { verb: 'Review', doing: 'review' },
}

/** Words for a block of the day: `name` heads it, `times` stands inside a sentence. */
export type BlockWords = { readonly name: string; readonly times: string }

/** Words for every block of the day. */
export const BLOCK_WORDS: Readonly<Record<Block, BlockWords>> = {
  morning: { name: 'Morning', times: 'mornings' },
  afternoon: { name: 'Afternoon', times: 'afternoons' },
  evening: { name: 'Evening', times: 'evenings' },
  weekend: { name: 'Weekend', times: 'weekend hours' },
}

/** What stands in a calendar for a session: `Read: Version Control`. */
export function describeHeading(kind: Kind, title: string): string {
  return `${KIND_WORDS[kind].verb}: ${title}`
}

/** What stands before the heading of a session of which something is noted. */
const NOTED: Readonly<Record<SessionStatus, string>> = {
  planned: '',
  done: '✓ ',
  partial: 'Partly done – ',
  missed: 'Missed – ',
  skipped: 'Skipped – ',
}

/** What stands in another calendar for a session: `Missed – Read: Version Control`. */
export function describeEvent(status: SessionStatus, kind: Kind, title: string): string {
  return `${NOTED[status]}${describeHeading(kind, title)}`
}

/** What stands in a calendar for a milestone. */
export function describeMilestone(title: string): string {
  return `Milestone: ${title}`
}
