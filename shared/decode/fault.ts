/** One thing that is wrong with untrusted input. Words for people are made of it in `shared/words`. */
export type Fault = {
  /** Path of the field with dots, `availability.0.days.mon.1.start`; empty for the whole input. */
  readonly path: string
  /** What is wrong, in a form that words can be made of. */
  readonly code: FaultCode
  /** Facts that the words need: the value found, the value expected, an id. */
  readonly facts?: Readonly<Record<string, string | number>>
}

/** Everything that can be wrong with a profile, plan, log or roadmap. */
export type FaultCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'no-such-date'
  | 'not-a-clock-time'
  | 'unknown-zone'
  | 'end-before-start'
  | 'overlapping-windows'
  | 'not-a-monday'
  | 'wrong-length'
  | 'out-of-order'
  | 'no-hours'
  | 'both-given'
  | 'unknown-id'
  | 'duplicate-id'
  | 'prerequisite-cycle'
  | 'droppable-prerequisite'
  | 'unsupported-version'
