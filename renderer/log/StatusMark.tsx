import type { SessionStatus } from '../../shared/model/plan.ts'
import { logWords } from '../words/log.ts'
import { STATUS_ICONS } from './statusIcons.ts'

/** What became of a session, as a small sign with its word for those who do not see it. */
export function StatusMark({ status }: { readonly status: Exclude<SessionStatus, 'planned'> }) {
  const Icon = STATUS_ICONS[status]
  return <Icon size={12} strokeWidth={2.5} role="img" aria-label={logWords.outcomes[status]} />
}
