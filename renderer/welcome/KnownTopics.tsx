import { Search } from 'lucide-react'
import { useState } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { Checkbox } from '../design/Checkbox.tsx'
import { Disclosure } from '../design/Disclosure.tsx'
import { TextInput } from '../design/Field.tsx'
import { words } from '../words/words.ts'
import styles from './KnownTopics.module.css'
import {
  groupBySection,
  type ScopeItem,
  type ScopeSection,
  searchItems,
  sumMinutes,
  withKnown,
} from './scopeFacts.ts'

const text = words.welcome.scope

type Scope = Profile['scope']

type KnownTopicsProps = {
  /** Everything that phases and priorities ask for. */
  readonly wanted: readonly ScopeItem[]
  readonly known: readonly string[]
  readonly roadmap: Roadmap
  readonly onChange: (change: (scope: Scope) => Scope) => void
}

/** What the learner knows already, by section; a search narrows the list. */
export function KnownTopics({ wanted, known, roadmap, onChange }: KnownTopicsProps) {
  const [query, setQuery] = useState('')
  const found = searchItems(wanted, query, roadmap)
  const sections = groupBySection(roadmap, wanted, text.projects).filter(({ items }) =>
    items.some((item) => found.includes(item)),
  )
  const knownItems = wanted.filter(({ id }) => known.includes(id))
  const set = (ids: readonly string[], on: boolean) =>
    onChange((scope) => withKnown(scope, ids, on))
  return (
    <Disclosure
      title={text.known}
      summary={text.knownSummary(knownItems.length, formatHours(sumMinutes(knownItems)))}
    >
      <div className={styles.search}>
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <TextInput
          className={styles.input}
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          value={query}
          onChange={setQuery}
        />
      </div>
      <p className="visually-hidden" role="status">
        {query === '' ? '' : text.found(found.length)}
      </p>
      {found.length === 0 ? <p className={styles.none}>{text.nothingFound}</p> : null}
      {sections.map((section) => (
        <SectionBox
          key={section.id}
          section={section}
          shown={section.items.filter((item) => found.includes(item))}
          known={known}
          onSet={set}
        />
      ))}
    </Disclosure>
  )
}

type SectionBoxProps = {
  /** All of it, whatever a search shows: its tick speaks of the whole section. */
  readonly section: ScopeSection
  readonly shown: readonly ScopeItem[]
  readonly known: readonly string[]
  readonly onSet: (ids: readonly string[], on: boolean) => void
}

function SectionBox({ section, shown, known, onSet }: SectionBoxProps) {
  const ids = section.items.map(({ id }) => id)
  const count = ids.filter((id) => known.includes(id)).length
  return (
    <fieldset className={styles.section} aria-label={section.title}>
      <Checkbox
        label={section.title}
        checked={count === ids.length}
        indeterminate={count > 0 && count < ids.length}
        onChange={(on) => onSet(ids, on)}
      >
        <span className={styles.heading}>{section.title}</span>{' '}
        {shown.length < ids.length ? (
          <span className={styles.hours}>{text.shownOf(shown.length, ids.length)}</span>
        ) : null}
      </Checkbox>
      <ul className={styles.items}>
        {shown.map((item) => (
          <li key={item.id}>
            <Checkbox
              label={item.title}
              checked={known.includes(item.id)}
              onChange={(on) => onSet([item.id], on)}
            >
              {item.title} <span className={styles.hours}>{formatDuration(item.minutes)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
