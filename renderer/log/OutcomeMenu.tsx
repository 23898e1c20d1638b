import { Ellipsis, RotateCcw } from 'lucide-react'
import type { Session } from '../../shared/model/plan.ts'
import { IconButton } from '../design/IconButton.tsx'
import { Menu, MenuItem, MenuSeparator } from '../design/Menu.tsx'
import { useStore } from '../state/store.ts'
import { logWords } from '../words/log.ts'
import { askMinutes } from './askMinutes.ts'
import { logSession, takeBackSession } from './logCommands.ts'
import { STATUS_ICONS } from './statusIcons.ts'

type OutcomeMenuProps = {
  readonly session: Session
  /** Whether its day is still to come: it cannot have been missed yet. */
  readonly isAhead?: boolean
}

/** What else can have become of a session than done. */
export function OutcomeMenu({ session, isAhead = false }: OutcomeMenuProps) {
  const explain = useStore((state) => state.explain)
  const isExplained = useStore(
    ({ subject }) => subject?.kind === 'session' && subject.id === session.id,
  )
  const { actions } = logWords
  return (
    <Menu
      align="end"
      trigger={<IconButton label={logWords.moreFor(session.title)} icon={Ellipsis} size="small" />}
    >
      <MenuItem
        icon={STATUS_ICONS.done}
        keys={['C']}
        onSelect={() => void logSession(session, { status: 'done' })}
      >
        {isAhead ? actions.doneEarly : actions.done}
      </MenuItem>
      <MenuItem
        icon={STATUS_ICONS.partial}
        keys={['P']}
        onSelect={() => {
          if (!isExplained) explain({ kind: 'session', id: session.id })
          askMinutes(session.id)
        }}
      >
        {actions.partial}
      </MenuItem>
      {isAhead ? null : (
        <MenuItem
          icon={STATUS_ICONS.missed}
          keys={['X']}
          onSelect={() => void logSession(session, { status: 'missed' })}
        >
          {actions.missed}
        </MenuItem>
      )}
      <MenuItem
        icon={STATUS_ICONS.skipped}
        keys={['S']}
        onSelect={() => void logSession(session, { status: 'skipped' })}
      >
        {actions.skipped}
      </MenuItem>
      {session.status === 'planned' ? null : (
        <>
          <MenuSeparator />
          <MenuItem icon={RotateCcw} keys={['B']} onSelect={() => void takeBackSession(session)}>
            {logWords.takeBack}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
