import { useRef } from 'react'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { words } from '../words/words.ts'
import { startOver } from './commands.ts'
import type { OverlayProps } from './overlay.ts'

/** Asks before the plan goes. */
export function StartOverDialog({ open, onClose }: OverlayProps) {
  const safe = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.frame.startOverQuestion}
      description={words.frame.startOverExplained}
      width="narrow"
      initialFocus={safe}
      actions={
        <>
          <Button ref={safe} onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button
            variant="danger"
            onClick={() => {
              onClose()
              void startOver()
            }}
          >
            {words.frame.startOver}
          </Button>
        </>
      }
    />
  )
}
