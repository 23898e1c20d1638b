import { Dialog } from '../design/Dialog.tsx'
import { Kbd } from '../design/Kbd.tsx'
import { SCROLL_STOP } from '../design/scrollStop.ts'
import { useOfferedActions } from '../state/actions.ts'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { groupActions } from './groupActions.ts'
import type { OverlayProps } from './overlay.ts'
import styles from './ShortcutSheet.module.css'

type FixedRow = { readonly what: string; readonly keys: readonly string[] }

/** Keys that are no action of their own: what they do follows the focus. */
const BY_SESSION: FixedRow = { what: words.frame.arrowsSession, keys: ['ArrowUp', 'ArrowDown'] }
const ARROWS: readonly FixedRow[] = [
  BY_SESSION,
  { what: words.frame.arrowsDay, keys: ['ArrowLeft', 'ArrowRight'] },
  { what: words.frame.arrowsPeriod, keys: ['ArrowLeft', 'ArrowRight'] },
]
const EVERYWHERE: readonly FixedRow[] = [
  { what: words.frame.stepBack, keys: ['Escape'] },
  { what: words.frame.moveFocus, keys: ['Tab'] },
]

/** The cheat sheet: every shortcut that works here. */
export function ShortcutSheet({ open, onClose }: OverlayProps) {
  const offered = useOfferedActions()
  const groups = groupActions(offered.filter(({ keys }) => keys !== undefined))
  const isToday = useStore((state) => state.view === 'today' && selectPlan(state) !== null)
  const steps = offered.some(({ id }) => id === 'calendar-next')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.frame.shortcuts}
      description={words.frame.shortcutsHint}
      width="wide"
    >
      <section className={styles.sheet} aria-label={words.frame.shortcuts} tabIndex={SCROLL_STOP}>
        {groups.map(({ label, items }) => (
          <section key={label} className={styles.group}>
            <h3 className={styles.heading}>{label}</h3>
            <dl>
              {items.map(({ id, label: name, keys }) => (
                <div key={id} className={styles.row}>
                  <dt>{name}</dt>
                  <dd>
                    <Kbd keys={keys ?? []} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {steps ? <FixedKeys label={words.frame.arrows} rows={ARROWS} /> : null}
        {isToday ? <FixedKeys label={words.frame.arrowsToday} rows={[BY_SESSION]} /> : null}
        <FixedKeys label={words.frame.everywhere} rows={EVERYWHERE} />
      </section>
    </Dialog>
  )
}

function FixedKeys({
  label,
  rows,
}: {
  readonly label: string
  readonly rows: readonly FixedRow[]
}) {
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{label}</h3>
      <dl>
        {rows.map(({ what, keys }) => (
          <div key={what} className={styles.row}>
            <dt>{what}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
