import type { ComponentProps, ReactNode } from 'react'
import styles from './Card.module.css'
import { cx } from './cx.ts'

type CardProps = Omit<ComponentProps<'section'>, 'ref'> & { readonly children: ReactNode }

/** A surface with a hairline around it. Give it an `aria-label` or a heading. */
export function Card({ className, children, ...rest }: CardProps) {
  return (
    <section className={cx(styles.card, className)} {...rest}>
      {children}
    </section>
  )
}
