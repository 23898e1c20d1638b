import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { Kbd } from '../design/Kbd.tsx'
import { returnFocus } from '../design/windowFocus.ts'
import { type Action, useOfferedActions } from '../state/actions.ts'
import { actionKeywords } from '../words/keywords.ts'
import { words } from '../words/words.ts'
import styles from './CommandPalette.module.css'
import { findActions } from './findActions.ts'
import { type ActionGroup, groupActions } from './groupActions.ts'
import type { OverlayProps } from './overlay.ts'

/** Everything that can be done here, found by typing its name or another word for it. */
export function CommandPalette({ open, onClose }: OverlayProps) {
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.popup}
          aria-label={words.frame.palette}
          finalFocus={returnFocus}
        >
          <ActionSearch onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The field and what is found; made anew each time the palette opens, so that it opens empty. */
function ActionSearch({ onClose }: { readonly onClose: () => void }) {
  const actions = useOfferedActions().filter(({ id, disabled }) => id !== 'palette' && !disabled)
  const [typed, setTyped] = useState('')
  return (
    <Autocomplete.Root
      open
      inline
      items={groupActions(actions)}
      filteredItems={findActions(actions, typed, actionKeywords)}
      value={typed}
      onValueChange={setTyped}
      autoHighlight="always"
      keepHighlight
      itemToStringValue={(action: Action) => action.label}
    >
      <div className={styles.search}>
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <Autocomplete.Input
          // In the moment it is there: the dialog would give it the focus a little later, and lose what is typed until then.
          autoFocus
          className={styles.input}
          aria-label={words.frame.paletteHint}
          placeholder={words.frame.paletteHint}
        />
      </div>
      <Autocomplete.Empty className={styles.empty}>{words.frame.paletteEmpty}</Autocomplete.Empty>
      <Autocomplete.List className={styles.scroll}>
        {(group: ActionGroup) => (
          <Autocomplete.Group key={group.label} items={group.items}>
            <Autocomplete.GroupLabel className={styles.group}>
              {group.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(action: Action) => (
                <PaletteItem key={action.id} action={action} onClose={onClose} />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <footer className={styles.footer} aria-hidden>
        <span>
          <Kbd keys={['ArrowUp']} /> <Kbd keys={['ArrowDown']} /> {words.frame.paletteMove}
        </span>
        <span>
          <Kbd keys={['Enter']} /> {words.frame.paletteRun}
        </span>
      </footer>
    </Autocomplete.Root>
  )
}

type PaletteItemProps = { readonly action: Action; readonly onClose: () => void }

function PaletteItem({ action, onClose }: PaletteItemProps) {
  const { icon: Icon, keys } = action
  return (
    <Autocomplete.Item
      value={action}
      className={styles.item}
      onClick={() => {
        onClose()
        action.run()
      }}
    >
      <span className={styles.icon}>
        {Icon ? <Icon size={16} strokeWidth={1.75} aria-hidden /> : null}
      </span>
      <span className={styles.label}>{action.label}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </Autocomplete.Item>
  )
}
