/** Id of the activity that a topic's reviews belong to; no other id of a roadmap may be the same. */
export function reviewActivity(topic: string): string {
  return `${topic}.review`
}
