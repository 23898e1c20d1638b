/** How many sessions lie out of sight, above and below. */
export type Beyond = { readonly earlier: number; readonly later: number }

type Span = { readonly top: number; readonly bottom: number }

/** Counts the spans of which less than half is within a view; all in px, from any one origin. */
export function countBeyond(spans: readonly Span[], view: Span): Beyond {
  const middles = spans.map(({ top, bottom }) => (top + bottom) / 2)
  return {
    earlier: middles.filter((middle) => middle < view.top).length,
    later: middles.filter((middle) => middle > view.bottom).length,
  }
}
