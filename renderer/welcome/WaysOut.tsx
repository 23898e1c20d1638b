import type { ReactNode } from 'react'
import type { WayOut } from '../../shared/fit/types.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { describeWayOut } from '../../shared/words/waysOut.ts'
import { Button } from '../design/Button.tsx'
import { CardButton } from '../design/CardButton.tsx'
import { findTried } from '../state/draft.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import styles from './WaysOut.module.css'

const text = words.welcome.answer

type WaysOutProps = {
  readonly ways: readonly WayOut[]
  readonly roadmap: Roadmap
  /** What stands there while there are none. */
  readonly children?: ReactNode
}

/** What would make it fit, each with its price and one click to try; and what is being tried, while it holds. */
export function WaysOut({ ways, roadmap, children }: WaysOutProps) {
  const tryWay = useStore((state) => state.tryWay)
  const leaveWay = useStore((state) => state.leaveWay)
  const tried = useStore(({ draft }) => (draft === null ? undefined : findTried(draft)))
  return (
    <>
      {tried !== undefined ? (
        <div className={styles.tried} role="status">
          <span>{text.trying(describeWayOut(tried.way, roadmap).change)}</span>
          <Button size="small" onClick={() => leaveWay(tried)}>
            {words.common.undo}
          </Button>
        </div>
      ) : null}
      {ways.length > 0 ? (
        <section aria-labelledby="ways-out">
          <h2 id="ways-out" className={styles.heading}>
            {text.waysOut}
          </h2>
          <p className={styles.hint}>{text.waysOutHint}</p>
          <ul className={styles.list}>
            {ways.map((way) => (
              <WayCard key={keyOf(way)} way={way} roadmap={roadmap} onTake={() => tryWay(way)} />
            ))}
          </ul>
        </section>
      ) : (
        children
      )}
    </>
  )
}

type WayCardProps = {
  readonly way: WayOut
  readonly roadmap: Roadmap
  readonly onTake: () => void
}

function WayCard({ way, roadmap, onTake }: WayCardProps) {
  const { change } = describeWayOut(way, roadmap)
  return (
    <li>
      <CardButton onClick={onTake}>
        <span className="visually-hidden">{text.tryNamed(change)}</span>
        <span className={styles.change} aria-hidden>
          {change}
        </span>
        <span className={styles.outcome}>{text.fitsThen(formatDate(way.finish))}</span>
        {way.dropped.length > 0 ? (
          <span className={styles.price}>{text.dropped(way.dropped.length)}</span>
        ) : null}
      </CardButton>
    </li>
  )
}

function keyOf({ kind, horizonMonths, phases, extraMinutesPerWeek }: WayOut): string {
  return `${kind} ${horizonMonths} ${phases.join()} ${extraMinutesPerWeek}`
}
