import { cx } from './cx.ts'
import styles from './Kbd.module.css'

const MAC = /Mac/.test(navigator.platform)
const SYMBOLS: Readonly<Record<string, string>> = {
  Mod: MAC ? '⌘' : 'Ctrl',
  Shift: MAC ? '⇧' : 'Shift',
  Alt: MAC ? '⌥' : 'Alt',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

type KbdProps = {
  /** Names of keys as in `KeyboardEvent.key`; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[]
  readonly tone?: 'plain' | 'on-strong'
}

/** Keys of a shortcut, as they are written on this computer's keyboard. */
export function Kbd({ keys, tone = 'plain' }: KbdProps) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd key={key} className={cx(styles.key, tone === 'on-strong' && styles.onStrong)}>
          {SYMBOLS[key] ?? key}
        </kbd>
      ))}
    </span>
  )
}
