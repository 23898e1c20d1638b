import { Dialog } from '../design/Dialog.tsx'
import { Kbd } from '../design/Kbd.tsx'
import { SCROLL_STOP } from '../design/scrollStop.ts'
import { useOfferedActions } from '../state/actions.ts'
import { words } from '../words/words.ts'
import { groupActions } from './groupActions.ts'
import type { OverlayProps } from './overlay.ts'
import styles from './ShortcutSheet.module.css'

/** The cheat sheet: every shortcut that works here. */
export function ShortcutSheet({ open, onClose }: OverlayProps) {
  const groups = groupActions(useOfferedActions().filter(({ keys }) => keys !== undefined))
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
        <section className={styles.group}>
          <h3 className={styles.heading}>{words.frame.everywhere}</h3>
          <dl>
            <div className={styles.row}>
              <dt>{words.frame.stepBack}</dt>
              <dd>
                <Kbd keys={['Escape']} />
              </dd>
            </div>
            <div className={styles.row}>
              <dt>{words.frame.moveFocus}</dt>
              <dd>
                <Kbd keys={['Tab']} />
              </dd>
            </div>
          </dl>
        </section>
      </section>
    </Dialog>
  )
}
