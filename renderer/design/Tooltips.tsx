import { Tooltip as Base } from '@base-ui/react/tooltip'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltips.module.css'
import { tooltips } from './tooltipHandle.ts'
import { isFocusForPointer } from './windowFocus.ts'

/** Shows the words of whatever has a tooltip and is pointed at or focused; once around the app. */
export function Tooltips() {
  return (
    <Base.Root
      handle={tooltips}
      onOpenChange={(_, details) => {
        // Who points and closes something gets the focus back, but asked for no words.
        if (details.reason === 'trigger-focus' && isFocusForPointer()) details.cancel()
        if (details.reason !== 'escape-key') return
        // Esc closes it, and does besides what it does without it.
        details.cancel()
        details.allowPropagation()
        tooltips.close()
      }}
    >
      {({ payload }) =>
        payload === undefined ? null : (
          <Base.Portal>
            <Base.Positioner side={payload.side} sideOffset={6} className={styles.positioner}>
              <Base.Popup className={styles.popup}>
                {payload.label}
                {payload.keys.length > 0 ? <Kbd keys={payload.keys} tone="on-strong" /> : null}
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        )
      }
    </Base.Root>
  )
}
