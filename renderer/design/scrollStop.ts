/**
 * `tabIndex` of a region that may be longer than its place: a stop for the Tab key, from which the
 * arrow keys scroll.
 */
export const SCROLL_STOP = 0
