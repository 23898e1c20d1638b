import type { Plan } from '../model/plan.ts'

/**
 * Minutes that a plan keeps free for catching up from a date on.
 * @param from Civil date, its own reserve included.
 */
export function reserveFrom({ reserve }: Pick<Plan, 'reserve'>, from: string): number {
  return reserve.reduce((sum, { date, minutes }) => (date >= from ? sum + minutes : sum), 0)
}
