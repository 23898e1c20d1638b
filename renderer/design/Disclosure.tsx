import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = {
  readonly title: string
  /** What it holds, in one quiet line; seen whether open or not. */
  readonly summary?: ReactNode
  readonly defaultOpen?: boolean
  /** Path of the profile that the fields in it belong to. */
  readonly path?: string
  readonly children: ReactNode
}

/**
 * Something that most people may leave as it is: folded away under a title. What somebody unfolds comes
 * into sight, from its title on where it is too long to be seen whole.
 */
export function Disclosure({ title, summary, defaultOpen, path, children }: DisclosureProps) {
  const root = useRef<HTMLDivElement>(null)
  const [isUnfolded, setUnfolded] = useState(false)
  useEffect(() => {
    if (!isUnfolded) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    root.current?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' })
  }, [isUnfolded])
  return (
    <Collapsible.Root
      ref={root}
      className={styles.disclosure}
      defaultOpen={defaultOpen ?? false}
      data-field={path}
      onOpenChange={setUnfolded}
    >
      <Collapsible.Trigger className={styles.trigger}>
        <ChevronRight className={styles.chevron} size={16} strokeWidth={1.75} aria-hidden />
        <span className={styles.title}>{title}</span>
        {summary ? <span className={styles.summary}>{summary}</span> : null}
      </Collapsible.Trigger>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}
