/** One thing that is wrong with untrusted input. Words for people are made of it in `shared/words`. */
export type Fault = {
  /** Path of the field with dots, `availability.0.days.mon.1.start`; empty for the whole input. */
  readonly path: string
  /** What is wrong, in a form that words can be made of. */
  readonly code: FaultCode
  /** Facts that the words need: the value found (as JSON writes it), the value expected, an id. */
  readonly facts?: Readonly<Record<string, string | number>>
}

/** Everything that can be wrong with a profile, plan, log or roadmap. */
export type FaultCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-field'
  | 'empty'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'no-such-date'
  | 'not-a-clock-time'
  | 'not-an-id'
  | 'unknown-zone'
  | 'end-before-start'
  | 'beyond-calendar'
  | 'overlapping-windows'
  | 'overlapping-session'
  | 'not-a-monday'
  | 'wrong-length'
  | 'too-long'
  | 'out-of-order'
  | 'no-hours'
  | 'all-past'
  | 'both-given'
  | 'min-over-max'
  | 'unknown-id'
  | 'duplicate-id'
  | 'other-roadmap'
  | 'other-topic'
  | 'prerequisite-cycle'
  | 'droppable-prerequisite'
  | 'duplicate-entry'
  | 'outside-plan'
  | 'unsupported-version'
  | 'not-json'
  | 'ends-early'
  /** Stands last in a list that was cut: `facts.count` faults are not listed. */
  | 'more-faults'
