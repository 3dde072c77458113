import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from './classes'
import type { IconComponent } from './icons'

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger'

const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 py-2 text-center font-semibold no-underline transition-colors disabled:opacity-60'

const VARIANTS: Record<Variant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-surface-2',
  quiet: 'text-accent underline underline-offset-4 hover:bg-accent-soft',
  danger: 'border border-danger bg-surface text-danger hover:bg-danger-soft',
}

interface Look {
  variant?: Variant
  icon?: IconComponent
  children: ReactNode
}

export function Button({
  variant = 'primary',
  icon: Icon,
  className,
  children,
  type = 'submit',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} className={classes(BASE, VARIANTS[variant], className)} {...rest}>
      {Icon && <Icon size={18} />}
      {children}
    </button>
  )
}

export function ButtonLink({
  variant = 'primary',
  icon: Icon,
  className,
  children,
  ...rest
}: Look & LinkProps) {
  return (
    <Link className={classes(BASE, VARIANTS[variant], className)} {...rest}>
      {Icon && <Icon size={18} />}
      {children}
    </Link>
  )
}
