import type { CalendarOptions } from '@fullcalendar/react'
import { cx } from '../design/cx.ts'
import styles from './calendarTheme.module.css'
import eventStyles from './EventBody.module.css'

/** Our look of FullCalendar: a class for every element that it draws, no theme of its own. */
export const calendarTheme = {
  className: styles.calendar,
  viewClass: (info) => cx(styles.view, info.view.type.startsWith('timeGrid') && styles.hours),
  borderless: true,

  eventClass: styles.event,
  columnEventInnerClass: eventStyles.column,
  columnEventAfterClass: (info) => cx(info.isEndResizable && styles.edge),
  rowEventClass: styles.rowEvent,
  rowEventInnerClass: eventStyles.row,
  listItemEventInnerClass: (info) =>
    info.view.type.startsWith('list') ? eventStyles.item : eventStyles.row,
  backgroundEventClass: (info) =>
    info.event.extendedProps.subject?.kind === 'locked' ? styles.lockedDay : styles.off,
  backgroundEventInnerClass: styles.offInner,

  dayHeaderRowClass: styles.headerRow,
  dayHeaderAlign: 'start',
  dayHeaderClass: (info) => cx(styles.header, info.inPopover && styles.popoverHeader),
  dayHeaderInnerClass: styles.headerInner,
  dayHeaderDividerClass: styles.divider,

  dayRowClass: styles.dayRow,
  dayCellClass: (info) => cx(styles.cell, info.isOther && !info.inPopover && styles.other),
  dayCellTopClass: styles.cellTop,
  dayCellTopInnerClass: (info) => cx(styles.cellNumber, info.isToday && styles.today),
  dayCellBottomClass: styles.cellBottom,
  dayCellInnerClass: (info) => cx(info.inPopover && styles.popoverBody),

  allDayHeaderClass: styles.allDayHeader,
  allDayHeaderInnerClass: styles.axisText,
  allDayDividerClass: styles.divider,
  slotHeaderClass: styles.slotHeader,
  slotHeaderInnerClass: (info) => cx(styles.axisText, info.isFirst && styles.firstHour),
  slotHeaderDividerClass: styles.axisLine,
  slotLaneClass: styles.slotLane,
  dayLaneClass: (info) =>
    cx(styles.lane, info.isToday && info.view.type !== 'timeGridDay' && styles.laneToday),
  nowIndicatorLineClass: styles.nowLine,
  nowIndicatorDotClass: styles.nowDot,
  nowIndicatorHeaderClass: styles.nowHeader,

  moreLinkClass: styles.more,
  moreLinkInnerClass: styles.moreInner,
  popoverClass: styles.popover,
  popoverCloseClass: styles.popoverClose,
  navLinkClass: styles.navLink,
  fillerClass: styles.filler,
  tableHeaderClass: styles.tableHeader,

  listDaysClass: styles.listDays,
  listDayClass: styles.listDay,
  listDayHeaderClass: styles.listDayHeader,
  listDayHeaderInnerClass: (info) =>
    cx(info.level > 0 ? styles.listDate : styles.listWeekday, info.isToday && styles.listToday),
  listDayBodyClass: styles.listDayBody,
  noEventsClass: styles.noEvents,
} satisfies CalendarOptions
