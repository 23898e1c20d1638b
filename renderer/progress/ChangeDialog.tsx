import { useEffect, useState } from 'react'
import type { Because } from '../../shared/document/command.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { ChangeSummary } from '../changes/ChangeSummary.tsx'
import { changesNothing, comparePlans } from '../changes/comparePlans.ts'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { changePlan } from '../mend/acceptMend.ts'
import { wallToday } from '../state/clock.ts'
import { selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { progressWords as text } from '../words/progress.ts'
import { words } from '../words/words.ts'
import { askChange } from './askForecaster.ts'
import styles from './ChangeDialog.module.css'

/** A change that the learner considers. */
export type Change = {
  readonly because: Because
  readonly profile: Profile
  /** The question over it, what it does, and what is said once it is done. */
  readonly title: string
  readonly explained: string
  readonly said: string
}

type ChangeDialogProps = {
  readonly plan: Plan
  readonly change: Change
  readonly onClose: () => void
}

type Considered =
  | { readonly status: 'working' | 'failed' }
  | { readonly status: 'ready'; readonly rung: Rung }

/** What a change of pace, hours or topics would do to the plan; nothing changes until it is accepted. */
export function ChangeDialog({ plan, change, onClose }: ChangeDialogProps) {
  const considered = useConsidered(plan, change)
  const rung = considered.status === 'ready' ? considered.rung : null
  return (
    <Dialog
      open
      onClose={onClose}
      title={change.title}
      description={change.explained}
      width="narrow"
      actions={
        <>
          <Button onClick={onClose}>{words.common.cancel}</Button>
          <Button
            variant="primary"
            disabled={rung === null}
            onClick={() => {
              if (rung === null) return
              void changePlan(change.because, rung.repaired.plan, change.said).then((isDone) => {
                if (isDone) onClose()
              })
            }}
          >
            {text.take}
          </Button>
        </>
      }
    >
      {considered.status === 'failed' ? (
        <p role="alert">{text.failed}</p>
      ) : rung === null ? (
        <p className={styles.working} role="status">
          {text.workingOut}
        </p>
      ) : (
        <Outcome before={plan} rung={rung} />
      )}
    </Dialog>
  )
}

function Outcome({ before, rung }: { readonly before: Plan; readonly rung: Rung }) {
  const after = rung.repaired.plan
  const difference = comparePlans(before, after, wallToday(before.profile.timeZones))
  const { unscheduledMinutes } = rung.price
  const months = (after.profile.horizonMonths ?? 0) - (before.profile.horizonMonths ?? 0)
  return (
    <div className={styles.outcome}>
      {changesNothing(difference) ? <p>{text.noChange}</p> : <ChangeSummary change={difference} />}
      {months > 0 ? <p>{text.longer(months)}</p> : null}
      {unscheduledMinutes > 0 ? <p>{text.noPlace(formatHours(unscheduledMinutes))}</p> : null}
    </div>
  )
}

/** Has the change worked out beside the window; an answer to a former change is dropped. */
function useConsidered(plan: Plan, { profile }: Change): Considered {
  const roadmap = useStore(selectRoadmap)
  const closedDays = useStore((state) => state.document.lockedDays)
  const freezeDays = useStore((state) => state.document.settings.freezeDays)
  const [considered, setConsidered] = useState<Considered>({ status: 'working' })
  useEffect(() => {
    let isCurrent = true
    setConsidered({ status: 'working' })
    const today = wallToday(plan.profile.timeZones)
    askChange({ roadmap, plan, profile, busy: [], today, freezeDays, closedDays }).then(
      (rung) => {
        if (isCurrent) setConsidered(rung ? { status: 'ready', rung } : { status: 'failed' })
      },
      () => {
        if (isCurrent) setConsidered({ status: 'failed' })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [roadmap, plan, profile, freezeDays, closedDays])
  return considered
}
