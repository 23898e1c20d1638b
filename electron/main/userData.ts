// As a whole: the bundler then keeps its helpers in this file, instead of beside electron-store.
import path from 'node:path'
import { app } from 'electron'

/** Lets tests and screenshots use a folder of their own. A packaged app knows no such variable. */
export function chooseUserData(): void {
  const folder = process.env.STUDY_PLANNER_USER_DATA
  if (!app.isPackaged && folder) app.setPath('userData', path.resolve(folder))
}
