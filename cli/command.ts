import type { Result } from '../shared/model/result.ts'

/** What a command needs from the world besides its files. */
export type Surroundings = {
  /** The present moment, for the time stamps of calendar files. */
  readonly now: () => Date
}

/** What a command answers: a value for programs, and lines for people. */
export type Answer = { readonly value: unknown; readonly words: readonly string[] }

/** What a command takes. */
export type Arguments = {
  /** The word after the command's name, where the command takes one. */
  readonly subject: string
  /** Values by the option's name, as typed. */
  readonly options: Readonly<Record<string, string>>
}

/** Options by name: whether a command cannot do without. Each takes one value. */
export type OptionRules = Readonly<Record<string, 'required' | 'optional'>>

/** One command of the planner. */
export type Command = {
  /** How it is called, after the program's name. */
  readonly usage: string
  /** What it does, in a few words. */
  readonly purpose: string
  /** Words that may follow its name, one of which must; none where it takes options only. */
  readonly subjects: readonly string[]
  readonly options: OptionRules
  /** Answers, or says in one line a fault why it does not; then nothing is written. */
  readonly run: (
    taken: Arguments,
    surroundings: Surroundings,
  ) => Promise<Result<Answer, readonly string[]>>
}
