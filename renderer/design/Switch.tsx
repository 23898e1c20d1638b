import { Switch as Base } from '@base-ui/react/switch'
import { type ReactNode, useId } from 'react'
import styles from './Switch.module.css'

type SwitchProps = {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
  /** A quieter sentence under the words. */
  readonly hint?: ReactNode
}

/** Something that is on or off at once, without a further button. */
export function Switch({ checked, disabled, onChange, children, hint }: SwitchProps) {
  const id = useId()
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.words}>
        {children}
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </label>
      <Base.Root
        id={id}
        className={styles.track}
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={(next) => onChange(next)}
      >
        <Base.Thumb className={styles.thumb} />
      </Base.Root>
    </div>
  )
}
