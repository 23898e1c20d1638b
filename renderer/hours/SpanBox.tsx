import type { CSSProperties, ReactNode } from 'react'
import type { Span } from './lane.ts'

/** Where a span lies in a column that shows `bounds`, from top to bottom. */
export function placeSpan(span: Span, bounds: Span): CSSProperties {
  const whole = bounds.until - bounds.from
  return {
    top: `${((span.from - bounds.from) / whole) * 100}%`,
    height: `${((span.until - span.from) / whole) * 100}%`,
  }
}

type SpanBoxProps = {
  readonly span: Span
  readonly bounds: Span
  readonly className: string | undefined
  readonly children?: ReactNode
}

/** A box over a span of a column. */
export function SpanBox({ span, bounds, className, children }: SpanBoxProps) {
  return (
    <div className={className} style={placeSpan(span, bounds)} aria-hidden>
      {children}
    </div>
  )
}
