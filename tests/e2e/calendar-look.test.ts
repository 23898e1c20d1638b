import { contrast } from '../unit/renderer/design/colour.ts'
import { openPlan } from './calendarPlan.ts'
import { dispatch } from './support/dispatch.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expectNothingCut } from './support/expectNothingCut.ts'
import { resize } from './support/resize.ts'
import { tabTo } from './support/tabTo.ts'
import { expect, test } from './support/test.ts'
import { zoom } from './support/zoom.ts'

test.use({ goesOn: 'as-left' })

const WEDNESDAY = '2027-06-09T10:00:00Z'
/** Links to days in each mode: the headings of a week, the numbers of a month, both parts of a date in a list. */
const DAY_LINKS: Readonly<Record<string, number>> = { w: 7, m: 35, l: 60, d: 0 }

test('every view is accessible', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'full-days', WEDNESDAY)
  const calendar = page.getByRole('region', { name: 'Calendar' })
  for (const key of ['w', 'm', 'd', 'l']) {
    await page.keyboard.press(key)
    await expect(calendar.locator('[data-session]').first()).toBeVisible()
    await expectAccessible(page)
  }
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog', { name: 'Go to date' })).toBeVisible()
  await expectAccessible(page, '[role="dialog"]')
  await page.keyboard.press('Escape')
  await calendar.locator('[data-session]').first().click()
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Why here')
  await expectAccessible(page, 'aside')
  await page.keyboard.press('Escape')
  await page.keyboard.press('y')
  await expect(calendar.getByRole('table').first()).toBeVisible()
  await expectAccessible(page)
  for (const [key, name] of [
    ['1', 'Today'],
    ['3', 'Roadmap'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    await expectAccessible(page)
  }
})

for (const [width, height] of [
  [1280, 800],
  [900, 600],
] as const) {
  test(`cuts nothing of a week or a month beside the details at ${width} × ${height}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, height)
    await openPlan(page, 'full-days', WEDNESDAY)
    const calendar = page.getByRole('region', { name: 'Calendar' })
    const details = page.getByRole('complementary', { name: 'Details' })
    for (const mode of ['w', 'm']) {
      await page.keyboard.press(mode)
      for (const date of ['2027-06-07', '2027-06-09', '2027-06-12']) {
        await calendar.locator(`[data-date="${date}"] [data-session]`).first().click()
        await expect(details).toContainText('Why here')
        await expectNothingCut(page)
        await expect.poll(() => page.evaluate(findCovered)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(details).toBeHidden()
      }
    }
  })

  test(`cuts nothing of what is noted at ${width} × ${height}`, async ({ planner }) => {
    const { page } = planner
    await resize(planner, width, height)
    await openPlan(
      page,
      'full-days',
      WEDNESDAY,
      (date) => date < '2027-06-07',
      () =>
        (['done', 'missed', 'skipped'] as const).map((status, index) => {
          const date = `2027-06-0${7 + index}`
          return { from: date, to: date, status, on: '2027-06-09' }
        }),
    )
    const calendar = page.getByRole('region', { name: 'Calendar' })
    for (const mode of ['m', 'w']) {
      await page.keyboard.press(mode)
      await expect(calendar.locator('[data-status="missed"]').first()).toBeVisible()
      await expectNothingCut(page)
      await calendar.locator('[data-status="missed"]').first().click()
      await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible()
      await expectNothingCut(page)
      const sessions = calendar.locator('[data-session]:visible')
      await expect.poll(() => sessions.evaluateAll(findTouching)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  test(`cuts no words off at ${width} × ${height}`, async ({ planner }) => {
    const { page } = planner
    await resize(planner, width, height)
    await openPlan(page, 'full-days', WEDNESDAY)
    const region = (name: string) => page.getByRole('region', { name, exact: true })
    for (const key of ['w', 'm', 'd', 'l']) {
      await page.keyboard.press(key)
      await expect(region('Calendar').locator('[data-session]').first()).toBeVisible()
      await expectNothingCut(page)
    }
    await page.keyboard.press('y')
    await expect(region('Calendar').getByRole('table').first()).toBeVisible()
    await expectNothingCut(page)
    await page.keyboard.press('1')
    await expect(region('Today')).toBeVisible()
    await expectNothingCut(page)
    await page.keyboard.press('3')
    await expect(region('Roadmap')).toBeVisible()
    await expectNothingCut(page)
  })
}

for (const [width, height] of [
  [1280, 800],
  [900, 600],
] as const) {
  test(`the shortest session to come shows the sign of its kind at ${width} × ${height}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, height)
    for (const life of ['full-days', 'night-owl'] as const) {
      await openPlan(page, life, WEDNESDAY)
      const sessions = page.locator('[data-mode="week"] [data-session][data-status="planned"]')
      await expect(sessions.first()).toBeVisible()
      await expect.poll(() => sessions.evaluateAll(findSignless)).toEqual([])
      await page.locator('[data-mode="week"] [data-session]').first().click()
      await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Why here')
      await expect.poll(() => sessions.evaluateAll(findSignless)).toEqual([])
      await expectNothingCut(page)
    }
  })
}

test('a small window says the end of what is noted as of what is planned', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await openPlan(page, 'full-days', WEDNESDAY, undefined, ({ sessions }) =>
    sessions
      .filter(({ date }) => date === '2027-06-08')
      .map(({ id }) => ({ session: id, status: 'missed', on: '2027-06-08' })),
  )
  for (const status of ['done', 'missed', 'planned']) {
    const sessions = page.locator(`[data-mode="week"] [data-session][data-status="${status}"]`)
    await expect(sessions.getByText(/^–\d\d:\d\d$/).filter({ visible: true })).not.toHaveCount(0)
  }
  await expectNothingCut(page)
})

test('a day of a small month shows study before what is kept free', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  const early = { date: '2027-06-10', start: '06:00', minutes: 60, block: 'morning' } as const
  await dispatch(page, {
    kind: 'accept-plan',
    profile: plan.profile,
    plan: { ...plan, reserve: [...plan.reserve, early] },
  })
  await page.reload()
  await expect(page.locator('[data-session]').first()).toBeVisible()
  await page.keyboard.press('m')
  const day = page.locator('[data-mode="month"] [data-date="2027-06-10"]')
  await expect(day.locator('[data-session]').filter({ visible: true })).toHaveCount(2)
  await expect(day.getByText('Reserve').filter({ visible: true })).toHaveCount(0)
})

test('the key of the year names the changed days that there are', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  for (const life of ['full-days', 'evenings-weekends', 'night-owl'] as const) {
    await openPlan(page, life, WEDNESDAY)
    await page.keyboard.press('y')
    const calendar = page.getByRole('region', { name: 'Calendar' })
    await expect(calendar.getByRole('table').first()).toBeVisible()
    for (const [kind, name] of [
      ['off', 'Day off'],
      ['other-hours', 'Other hours'],
    ] as const) {
      const cells = await calendar.locator(`button[data-changed="${kind}"]`).count()
      await expect(calendar.getByText(name, { exact: true })).toHaveCount(cells > 0 ? 1 : 0)
    }
  }
})

test('the key of the year names the frame of today while the map has it', async ({ planner }) => {
  const { page } = planner
  const calendar = page.getByRole('region', { name: 'Calendar' })
  for (const [at, count] of [
    [WEDNESDAY, 1],
    ['2027-02-20T10:00:00Z', 0],
  ] as const) {
    await openPlan(page, 'full-days', at)
    await page.keyboard.press('y')
    await expect(calendar.getByText('Milestone', { exact: true })).toBeVisible()
    await expect(calendar.locator('button[aria-current="date"]')).toHaveCount(count)
    await expect(calendar.getByText('Today', { exact: true })).toHaveCount(count)
  }
})

test('the details change sides in a narrow window when what they explain would be under them', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await openPlan(page, 'full-days', WEDNESDAY)
  const calendar = page.getByRole('region', { name: 'Calendar' })
  const details = page.getByRole('complementary', { name: 'Details' })
  await calendar.locator('[data-session="p2-db.practise-2"]').click()
  await expect(details).toContainText('Why here')
  // Session by session, through other days and other weeks, and the same in a month.
  const sides = new Set<string>()
  for (const mode of ['w', 'm', 'w']) {
    await page.keyboard.press(mode)
    for (let step = 0; step < 4; step += 1) {
      await details.getByRole('button', { name: /^Next session of this topic/ }).click()
      await expect(calendar.locator('[data-explained]').first()).toBeAttached()
      await expect.poll(() => page.evaluate(findCovered)).toEqual([])
      sides.add((await details.boundingBox())?.x === 56 ? 'left' : 'right')
    }
  }
  expect([...sides].sort()).toEqual(['left', 'right'])
})

test('a narrow week opens with what comes next and, as far as it fits, the mornings to come', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await openPlan(page, 'evenings-weekends', WEDNESDAY)
  const sessions = (date: string) => page.locator(`[data-date="${date}"] [data-session]`)
  await expect(sessions('2027-06-09').first()).toBeInViewport({ ratio: 1 })
  await expect(sessions('2027-06-12').last()).toBeInViewport({ ratio: 1 })
  await expect(sessions('2027-06-12').nth(-2)).toBeInViewport({ ratio: 1 })
})

test('a low day opens with its morning and what comes next, and leads to what is out of sight', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 900, 600)
  const { sessions } = await openPlan(page, 'full-days', '2027-03-01T10:00:00Z')
  await page.keyboard.press('d')
  const today = sessions.filter(({ date }) => date === '2027-03-01')
  const place = (at: number) =>
    page.locator(`[data-mode="day"] [data-session="${today.at(at)?.id}"]`)
  const later = page.getByRole('button', { name: /^\d later$/ })
  const earlier = page.getByRole('button', { name: /^\d earlier$/ })
  await expect(place(0)).toBeInViewport({ ratio: 1 })
  await expect(place(2)).toBeInViewport({ ratio: 1 })
  await expect(place(-1)).not.toBeInViewport()
  await expect(later).toHaveText('1 later')
  await expect(earlier).toHaveCount(0)
  await later.click()
  await expect(place(-1)).toBeInViewport({ ratio: 1 })
  await expect(later).toHaveCount(0)
  await earlier.click()
  await expect(place(0)).toBeInViewport({ ratio: 1 })
  await resize(planner, 1280, 800)
  await expect(place(-1)).toBeInViewport({ ratio: 1 })
  await expect(later.or(earlier)).toHaveCount(0)
})

for (const width of [900, 1280]) {
  test(`nothing above the days jumps from week to week or when the details open, nor do they, at ${width} px`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, width === 900 ? 600 : 800)
    await openPlan(page, 'evenings-weekends', WEDNESDAY)
    const calendar = page.getByRole('region', { name: 'Calendar' })
    const heading = calendar.getByRole('heading', { level: 1 })
    const details = page.getByRole('complementary', { name: 'Details' })
    const goThrough = async (weeks: number) => {
      const heads = new Set<string>()
      const panels = new Set<string>()
      for (let week = 0; week < weeks; week += 1) {
        const modes = await page
          .getByRole('group', { name: 'How to look at the plan' })
          .boundingBox()
        const shown = (await details.count()) > 0 ? await details.boundingBox() : null
        const days = await calendar.locator('[role=cell][data-date]').first().boundingBox()
        heads.add(JSON.stringify([modes, days?.y]))
        panels.add(JSON.stringify(shown))
        const former = (await heading.textContent()) ?? ''
        await page.keyboard.press('j')
        await expect(heading).not.toHaveText(former)
      }
      await page.keyboard.press('t')
      expect([...panels]).toHaveLength(1)
      return [...heads]
    }
    // Long enough for dates within a month, over two months and over two years.
    const alone = await goThrough(31)
    expect(alone).toHaveLength(1)
    for (const date of ['2027-06-07', '2027-06-12']) {
      await calendar.locator(`[data-date="${date}"] [data-session]`).first().click()
      await expect(details).toContainText('Why here')
      expect(await goThrough(8)).toEqual(alone)
      await page.keyboard.press('Escape')
    }
    // Nor in another view, when the details come.
    for (const mode of ['m', 'd', 'l']) {
      await page.keyboard.press(mode)
      const session = calendar.locator('[data-session]:visible').first()
      await expect(session).toBeVisible()
      const bar = await heading.boundingBox()
      await session.click()
      await expect(details).toContainText('Why here')
      expect(await heading.boundingBox()).toEqual(bar)
      expect((await details.boundingBox())?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0))
      await page.keyboard.press('Escape')
      await expect(details).toBeHidden()
    }
  })
}

test('at 200 % zoom the evening is in sight, and a month says all of how much more there is', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'evenings-weekends', '2027-06-09T10:00:00Z')
  const calendar = page.getByRole('region', { name: 'Calendar' })
  const evening = calendar.locator('[data-date="2027-06-09"] [data-session]').first()
  await expect(evening).toBeInViewport({ ratio: 1 })
  await zoom(planner, 2)
  await expect(evening).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('d')
  await expect(calendar.getByRole('link', { name: 'Thu 10 Jun 2027' })).toBeHidden()
  await expect(evening).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('m')
  await expect(calendar.getByText(/^\+\d+ more$/).first()).toBeVisible()
  await expect.poll(() => page.evaluate(cutMoreLinks)).toEqual([])
  await expect(calendar.locator('[data-date="2027-06-09"]').first()).toBeInViewport()
})

test('the name of a day, a session or a way on holds the words that are seen', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'full-days', WEDNESDAY)
  const calendar = page.getByRole('region', { name: 'Calendar' })
  const details = page.getByRole('complementary', { name: 'Details' })
  for (const mode of ['w', 'm', 'l', 'd']) {
    await page.keyboard.press(mode)
    await expect(calendar.locator('[data-session]:visible').first()).toBeVisible()
    const events = calendar.getByRole('button').filter({ has: page.locator('[data-session]') })
    const links = calendar.getByRole('link')
    await expect(links).toHaveCount(DAY_LINKS[mode] ?? 0)
    for (const each of [...(await links.all()), ...(await events.all()).slice(0, 12)]) {
      await expect(each).toHaveAccessibleName(asSeen(await each.evaluate(readSeen)))
    }
  }
  await page.keyboard.press('w')
  await calendar.locator('[data-session="p2-db.practise-2"]').click()
  for (const name of [/^Previous session of this topic/, /^Next session of this topic/]) {
    const way = details.getByRole('button', { name })
    await expect(way).toHaveAccessibleName(asSeen(await way.evaluate(readSeen)))
  }
})

test('the focus of a day’s heading is drawn as a whole', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'full-days', WEDNESDAY)
  const calendar = page.getByRole('region', { name: 'Calendar' })
  await tabTo(page, calendar.getByRole('link', { name: 'Thu 10 Jun 2027' }))
  expect(
    await page.evaluate(() => {
      const { outlineOffset, outlineWidth } = getComputedStyle(document.activeElement as Element)
      return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
    }),
  ).toBeLessThanOrEqual(0)
})

test('the focus of a session in the first column of a month is drawn as a whole', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await openPlan(page, 'full-days', WEDNESDAY)
  await page.keyboard.press('m')
  const monday = page.locator('[data-mode="month"] [data-date="2027-06-14"]')
  await tabTo(page, monday.getByRole('button').first())
  expect(
    await page.evaluate(() => {
      const session = document.activeElement as Element
      const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(session)
      if (outlineStyle !== 'none') {
        return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
      }
      const ring = getComputedStyle(session, '::after')
      return ring.borderLeftWidth === '2px' ? -Number.parseFloat(ring.left) : 'no ring'
    }),
  ).toBeLessThanOrEqual(0)
})

test('the outline of a missed session stands out from its ground, in light and dark', async ({
  planner,
}) => {
  const { page } = planner
  await openPlan(page, 'full-days', WEDNESDAY, undefined, ({ sessions }) =>
    sessions
      .filter(({ date }) => date === '2027-06-08')
      .map(({ id }) => ({ session: id, status: 'missed', on: '2027-06-08' })),
  )
  const missed = page.locator('[data-mode="week"] [data-status="missed"]').first()
  await expect(missed).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    const [line = '', ground = ''] = await missed.evaluate((session) => {
      const { outlineColor, backgroundColor } = getComputedStyle(session)
      return [outlineColor, backgroundColor]
    })
    expect(contrast(toHex(line), toHex(ground))).toBeGreaterThanOrEqual(3)
  }
})

/** `#rrggbb` of a computed colour without transparency. */
function toHex(colour: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1) ?? []
  expect(channels).toHaveLength(3)
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`
}

/** In the page: the "+3 more" of a month that reach below their week. */
function cutMoreLinks(): string[] {
  const links = [...document.querySelectorAll('[role=gridcell] [role=button]')].filter((link) =>
    link.textContent?.startsWith('+'),
  )
  const bottomOf = (element: Element | null) => element?.getBoundingClientRect().bottom ?? 0
  return links
    .filter((link) => bottomOf(link) > bottomOf(link.closest('[role=row]')))
    .map((link) => link.textContent ?? '')
}

/** A pattern of words as they follow each other, whatever lies between their letters. */
function asSeen(words: string): RegExp {
  const letters = words.replaceAll(/\s/g, '').split('')
  expect(letters.length).toBeGreaterThan(0)
  return new RegExp(letters.map((letter) => letter.replace(/\W/, '\\$&')).join('\\s*'))
}

/** Runs in the page: the words of an element that are in sight. */
function readSeen(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const seen: string[] = []
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(text)
    const isDrawn = range.getClientRects().length > 0
    if (isDrawn && !isClipped(text.parentElement)) seen.push(text.textContent ?? '')
  }
  return seen.join(' ')

  function isClipped(from: Element | null): boolean {
    for (let at = from; at !== null && at !== element; at = at.parentElement) {
      if (getComputedStyle(at).clipPath !== 'none') return true
    }
    return false
  }
}

/** Runs in the page: the sessions of which no sign of the kind is in sight as a whole. */
function findSignless(sessions: readonly Element[]): (string | undefined)[] {
  return sessions
    .filter((session) => {
      const sign = session.querySelector('svg')?.getBoundingClientRect()
      const box = session.getBoundingClientRect()
      const isInside =
        sign !== undefined &&
        sign.width > 0 &&
        sign.left >= box.left &&
        sign.right <= box.right &&
        sign.top >= box.top - 1 &&
        sign.bottom <= box.bottom + 1
      return !isInside
    })
    .map((session) => session.getAttribute('data-session') ?? undefined)
}

/** Runs in the page: the sessions of which a sign touches the title on the same line. */
function findTouching(sessions: readonly Element[]): (string | undefined)[] {
  const LEAST_GAP = 1.5
  return sessions
    .filter((session) => {
      const words = document.createRange()
      words.selectNodeContents(session.querySelector('[class*="short"]') ?? session)
      const title = words.getBoundingClientRect()
      return [...session.querySelectorAll('svg')].some((sign) => {
        const { left, right, top, bottom } = sign.getBoundingClientRect()
        const isBeside =
          right > left && left < title.left && top < title.bottom && bottom > title.top
        return isBeside && title.left - right < LEAST_GAP
      })
    })
    .map((session) => session.getAttribute('data-session') ?? undefined)
}

/** Runs in the page: what of a calendar the details cover that they should not. */
function findCovered(): (string | undefined)[] {
  const panel = document.querySelector('aside')?.getBoundingClientRect() ?? new DOMRect()
  const coveredOf = ({ left, right }: DOMRect) =>
    Math.max(0, Math.min(right, panel.right) - Math.max(left, panel.left))
  const isCut = (element: Element) => {
    const box = element.getBoundingClientRect()
    const covered = coveredOf(box)
    return covered > 1 && covered < box.width - 1
  }
  const days = document.querySelectorAll<HTMLElement>('[data-seven-days] [role=cell][data-date]')
  const explained = [...document.querySelectorAll<HTMLElement>('[data-explained]')]
  return [
    ...[...days].filter(isCut).map(({ dataset }) => dataset.date),
    ...explained
      .filter((element) => coveredOf(element.getBoundingClientRect()) > 1)
      .map(({ dataset }) => dataset.session),
  ]
}
