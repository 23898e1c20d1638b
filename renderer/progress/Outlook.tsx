import { useState } from 'react'
import type { Forecast } from '../../shared/forecast/types.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { BurnUp } from './BurnUp.tsx'
import { type Change, ChangeDialog } from './ChangeDialog.tsx'
import { Finish } from './Finish.tsx'
import { Levers } from './Levers.tsx'
import styles from './Outlook.module.css'
import { Pace } from './Pace.tsx'
import { ReserveBurnList } from './ReserveBurnList.tsx'
import { Standing } from './Standing.tsx'

type OutlookProps = { readonly index: PlanIndex; readonly forecast: Forecast }

/** The forecast in its parts: dates first, then the way there, then what can be done about it. */
export function Outlook({ index, forecast }: OutlookProps) {
  const [change, setChange] = useState<Change | null>(null)
  const { profile } = index.plan
  const consider = (considered: Omit<Change, 'profile'>, changes: Partial<Profile>) =>
    setChange({ ...considered, profile: { ...profile, ...changes } })
  return (
    <div className={styles.page}>
      <Finish forecast={forecast} />
      <Standing forecast={forecast} />
      <BurnUp forecast={forecast} />
      <div className={styles.below} data-holds={forecast.holds || undefined}>
        <Levers forecast={forecast} roadmap={index.roadmap.roadmap} onConsider={consider} />
        <div className={styles.column}>
          <Pace pace={forecast.pace} onConsider={consider} />
          <ReserveBurnList reserve={forecast.reserve} roadmap={index.roadmap.roadmap} />
        </div>
      </div>
      {change ? (
        <ChangeDialog plan={index.plan} change={change} onClose={() => setChange(null)} />
      ) : null}
    </div>
  )
}
