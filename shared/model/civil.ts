/** Every block of the daily routine, in the order of a day. */
export const BLOCKS = ['morning', 'afternoon', 'evening', 'weekend'] as const
/** Part of the daily routine that a window or a session belongs to. */
export type Block = (typeof BLOCKS)[number]

/** Every activity kind. */
export const KINDS = ['read', 'practise', 'watch', 'project', 'review'] as const
/** What a session asks of the learner. */
export type Kind = (typeof KINDS)[number]

/** Every weekday, Monday first (ISO 8601). */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** Day of the week. */
export type Weekday = (typeof WEEKDAYS)[number]
