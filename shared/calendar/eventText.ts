import type { Session, SessionStatus } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { describeEvent, KIND_WORDS } from '../words/kinds.ts'
import { itemsOf } from '../words/roadmapItems.ts'
import { describeTask } from '../words/tasks.ts'
import { escapeText } from './escapeText.ts'
import { foldLine } from './foldLine.ts'

/** What all sessions of an activity say in their events, as folded lines. */
export type EventText = {
  /** SUMMARY to DESCRIPTION, whose last sentence and line break are still to come. */
  readonly body: string
  /** From the line break of the description to the end of the event. */
  readonly tail: string
}

/** How a session stands in a calendar: by what became of it, or called off. */
export type Standing = SessionStatus | 'cancelled'

const HELD = 'STATUS:CONFIRMED\r\nTRANSP:OPAQUE'
/** Kept, without blocking time. */
const GONE = 'STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT'

const STANDINGS: Readonly<Record<Standing, string>> = {
  planned: HELD,
  done: HELD,
  partial: HELD,
  missed: GONE,
  skipped: GONE,
  cancelled: 'STATUS:CANCELLED\r\nTRANSP:TRANSPARENT',
}

/**
 * The texts of a session's event. What became of it stands in its summary: calendars hide a cancelled
 * event, and show no other standing.
 * @param alarmMinutes Minutes before the start at which a calendar reminds; null is no reminder.
 */
export function writeEventText(
  session: Session,
  standing: Standing,
  roadmap: Roadmap,
  alarmMinutes: number | null,
): EventText {
  const status = standing === 'cancelled' ? 'planned' : standing
  const summary = escapeText(describeEvent(status, session.kind, session.title))
  const task = describeTask(session, roadmap)
  const resources =
    task.resources.length === 0
      ? ''
      : `\nFrom: ${task.resources.map(({ title }) => title).join('; ')}.`
  const doneWhen = task.doneWhen === '' ? '' : `\nDone when: ${task.doneWhen.replace(/\.$/, '')}.`
  const phase = phaseOf(session, roadmap)
  const kind = KIND_WORDS[session.kind].verb
  const alarm =
    alarmMinutes === null || standing !== 'planned' ? [] : writeAlarm(summary, alarmMinutes)
  // Joined, not concatenated: every event of the activity then copies one flat string.
  return {
    body: [
      foldLine(`SUMMARY:${summary}`),
      foldLine(`CATEGORIES:${phase === '' ? '' : `${escapeText(phase)},`}${kind}`),
      STANDINGS[standing],
      foldLine(`DESCRIPTION:${escapeText(`${task.what}${resources}${doneWhen}`)}`),
    ].join('\r\n'),
    tail: ['', ...alarm, 'END:VEVENT', ''].join('\r\n'),
  }
}

/** A VALARM (RFC 5545 section 3.6.6) that shows the summary before the start. */
function writeAlarm(summary: string, minutes: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    foldLine(`DESCRIPTION:${summary}`),
    `TRIGGER:${minutes === 0 ? 'PT0M' : `-PT${minutes}M`}`,
    'END:VALARM',
  ]
}

function phaseOf(session: Session, roadmap: Roadmap): string {
  const items = itemsOf(roadmap)
  const item = items.topics.get(session.topic) ?? items.projects.get(session.topic)
  return item === undefined ? '' : (items.phases.get(item.phase) ?? '')
}
