import { create } from 'zustand'

type GoToDateState = { readonly open: boolean; readonly setOpen: (open: boolean) => void }

/** Whether the way to a date is open; a shortcut opens it from anywhere in the calendar. */
export const useGoToDate = create<GoToDateState>()((set) => ({
  open: false,
  setOpen: (open) => set({ open }),
}))
