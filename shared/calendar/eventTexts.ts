import type { Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { EndsOfWork } from '../words/endsOfWork.ts'
import { describeWhy, findReasonsThatHold, isPlaceChosen } from '../words/reasons.ts'
import { escapeText } from './escapeText.ts'
import { type EventText, type Standing, writeEventText } from './eventText.ts'
import { foldRest } from './foldLine.ts'

type Fields = Readonly<Record<string, unknown>>

/** The texts of an activity, the session that they were made for, and the reasons told so far. */
type Known = EventText & {
  readonly example: Session
  readonly standing: Standing
  readonly whys: {
    readonly year: string
    readonly isChosen: boolean
    readonly why: Session['why']
    readonly text: string
  }[]
}

/**
 * From SUMMARY to the end of sessions' events. A plan has far more sessions than activities and
 * reasons, so each text is made once.
 * @param ends Of the plan that the sessions are in.
 * @param alarmMinutes Minutes before the start at which a calendar reminds; null is no reminder.
 */
export function eventTexts(
  roadmap: Roadmap,
  ends: EndsOfWork,
  alarmMinutes: number | null,
): (session: Session, standing: Standing) => string {
  const known = new Map<string, Known>()
  return (session, standing) => {
    let text = known.get(session.activity)
    if (text === undefined || text.standing !== standing || !readsAlike(text.example, session)) {
      const { body, tail } = writeEventText(session, standing, roadmap, alarmMinutes)
      text = { body, tail, example: session, standing, whys: [] }
      known.set(session.activity, text)
    }
    return text.body + whyOf(session, text.whys, roadmap, ends) + text.tail
  }
}

function readsAlike(a: Session, b: Session): boolean {
  return a.kind === b.kind && a.title === b.title && a.topic === b.topic
}

function whyOf(session: Session, known: Known['whys'], roadmap: Roadmap, ends: EndsOfWork): string {
  const isChosen = isPlaceChosen(session)
  const holding = findReasonsThatHold(session, ends)
  for (const { year, why, text, ...of } of known) {
    const isAlike = isChosen === of.isChosen && session.date.startsWith(year)
    if (isAlike && hasSameReasons(holding, why)) return text
  }
  const sentence = describeWhy(session, roadmap, ends)
  // The description was folded before it, so the sentence goes on on a line of its own.
  const text = sentence === '' ? '' : foldRest(escapeText(`\nWhy now: ${sentence}`))
  known.push({ year: session.date.slice(0, 4), isChosen, why: holding, text })
  return text
}

function hasSameReasons(a: Session['why'], b: Session['why']): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) {
    if (!isSameReason(a[index], b[index])) return false
  }
  return true
}

/** Facts made by one planner are often the same object; those of a file never are. */
function isSameReason(a: Fields | undefined, b: Fields | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  for (const name in a) if (a[name] !== b[name]) return false
  return true
}
