import { Field as Base } from '@base-ui/react/field'
import { CircleAlert } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Field.module.css'

type FieldProps = {
  readonly label: string
  /** Keeps the label for assistive technology alone, where the place says it already. */
  readonly labelHidden?: boolean
  /** A quieter sentence under the control. */
  readonly hint?: ReactNode
  /** What is wrong, as a sentence; it stands under the control and is announced. */
  readonly problem?: string | null | undefined
  /** Path of the field that it asks for, so that what is wrong with it can lead here. */
  readonly path?: string
  /** One control: `TextInput`, `NumberField`, `Select`, `Combobox`, `DateField`, `TimeField`. */
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A label, a control and, when needed, a sentence about what is wrong with it. */
export function Field({
  label,
  labelHidden,
  hint,
  problem,
  path,
  children,
  className,
}: FieldProps) {
  return (
    <Base.Root className={cx(styles.field, className)} invalid={Boolean(problem)} data-field={path}>
      <Base.Label className={labelHidden ? 'visually-hidden' : styles.label}>{label}</Base.Label>
      {children}
      {hint && !problem ? (
        <Base.Description className={styles.hint}>{hint}</Base.Description>
      ) : null}
      <Base.Error className={styles.problem} match={Boolean(problem)}>
        <CircleAlert size={14} strokeWidth={2} aria-hidden />
        {problem}
      </Base.Error>
    </Base.Root>
  )
}

type TextInputProps = Omit<
  ComponentProps<'input'>,
  'ref' | 'onChange' | 'value' | 'defaultValue'
> & {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line of text; stands in a `Field`, or alone with an `aria-label`. */
export function TextInput({ value, onChange, className, ...rest }: TextInputProps) {
  return (
    <Base.Control
      className={cx(styles.input, className)}
      value={value}
      onValueChange={(next) => onChange(next)}
      {...rest}
    />
  )
}

/** Groups fields under a common heading, as a fieldset with a legend. */
export function FieldGroup({
  legend,
  path,
  children,
}: {
  readonly legend: string
  /** As of a `Field`. */
  readonly path?: string
  readonly children: ReactNode
}) {
  return (
    <fieldset className={styles.group} data-field={path}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  )
}
