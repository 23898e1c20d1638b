import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { words } from '../words/words.ts'
import { cx } from './cx.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { returnFocus } from './windowFocus.ts'

type DialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** One or two sentences under the title. */
  readonly description?: ReactNode
  readonly width?: 'narrow' | 'medium' | 'wide'
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
  /** What gets the focus first; the first control otherwise. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly children?: ReactNode
}

/** A modal dialog. Esc and a click beside it close it; the focus returns to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  width = 'medium',
  actions,
  initialFocus,
  children,
}: DialogProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            className={cx(styles.popup, styles[width])}
            finalFocus={returnFocus}
            {...(initialFocus ? { initialFocus } : {})}
          >
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
            </header>
            {description ? (
              <Base.Description className={styles.description}>{description}</Base.Description>
            ) : null}
            {children ? <div className={styles.body}>{children}</div> : null}
            {actions ? <footer className={styles.actions}>{actions}</footer> : null}
            {/* Last in order, so that the focus begins with what the dialog is about. */}
            <Base.Close
              render={
                <IconButton
                  className={styles.close}
                  label={words.common.close}
                  icon={X}
                  keys={['Escape']}
                />
              }
            />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
