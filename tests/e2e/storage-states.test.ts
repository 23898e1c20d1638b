import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seal } from '../../electron/storage/envelope.ts'
import { storageFiles } from '../../electron/storage/files.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import { DOCUMENT_VERSION } from '../../shared/document/version.ts'
import { aPlan, aSession } from '../builders/plan.ts'
import { aProfile } from '../builders/profile.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { launchApp, type RunningApp, removeFolder } from './support/launchApp.ts'
import { expect, test } from './support/test.ts'

/** Starts the app over data that a test lays out, and cleans up. */
async function withData(
  layOut: (folder: string) => Promise<void>,
  look: (planner: RunningApp) => Promise<void>,
): Promise<void> {
  const userData = await mkdtemp(join(tmpdir(), 'planner-states-'))
  await layOut(join(userData, 'data'))
  const planner = await launchApp({ userData })
  await look(planner)
  await planner.dispose()
  await removeFolder(userData)
}

test('data of a newer app are shown, and every change is refused in words', async ({
  alone: _,
}) => {
  const profile = aProfile()
  const plan = aPlan({ profile, sessions: [aSession()] })
  const document = { ...emptyDocument, profile, plan }
  await withData(
    async (folder) => {
      await mkdir(folder, { recursive: true })
      const sealed = seal({ version: DOCUMENT_VERSION + 1, revision: 7, document })
      await writeFile(storageFiles(folder).snapshot, JSON.stringify(sealed))
    },
    async ({ page }) => {
      await expect(page.getByText(/written by a newer version of the app\. You can/)).toBeVisible()
      await page.keyboard.press('Control+,')
      await page.getByRole('button', { name: 'Dark' }).click()
      const refusal = 'This data was written by a newer version of the app, so nothing can be'
      await expect(page.getByRole('region', { name: 'Notifications' })).toContainText(refusal)
      await expectAccessible(page)
    },
  )
})

test('a damaged file is named, and the learner can go on', async ({ alone: _ }) => {
  await withData(
    async (folder) => {
      await mkdir(folder, { recursive: true })
      await writeFile(storageFiles(folder).snapshot, '{"envelope":1,"vers')
    },
    async ({ page }) => {
      await expect(page.getByText(/^Part of the stored data was damaged\./)).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await expect(page.getByText(/^Part of the stored data was damaged\./)).toBeHidden()
      await expect(page.getByRole('heading', { name: /^When do you start/ })).toBeVisible()
    },
  )
})

test('data that cannot be opened are said so, with a way to try again', async ({ alone: _ }) => {
  await withData(
    async (folder) => {
      await writeFile(folder, 'a file where a folder should be')
    },
    async ({ page }) => {
      await expect(
        page.getByRole('heading', { name: 'Your plan could not be opened' }),
      ).toBeVisible()
      await expect(page.getByText(/Nothing was changed or deleted\.$/)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
      await expectAccessible(page)
    },
  )
})
