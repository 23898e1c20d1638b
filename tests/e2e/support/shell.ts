import type { ElectronApplication } from '@playwright/test'

/** Lets the next save dialogs answer with a path; null stands for Cancel. */
export async function answerSaveDialog(
  app: ElectronApplication,
  path: string | null,
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** Lets the next open dialogs answer with a path; null stands for Cancel. */
export async function answerOpenDialog(
  app: ElectronApplication,
  path: string | null,
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({
      canceled: filePath === null,
      filePaths: filePath === null ? [] : [filePath],
    })
  }, path)
}

/**
 * Chooses an item of the menus as a click would.
 * @param labels the way there, from the menu bar on: `'File', 'Export calendar…'`.
 */
export async function chooseMenuItem(app: ElectronApplication, ...labels: string[]): Promise<void> {
  await app.evaluate(({ Menu }, labels) => {
    let menu = Menu.getApplicationMenu()
    let item: Electron.MenuItem | undefined
    for (const label of labels) {
      item = menu?.items.find((each) => each.label === label)
      menu = item?.submenu ?? null
    }
    if (item === undefined) throw new Error(`No menu item ${labels.join(' › ')}`)
    item.click()
  }, labels)
}
