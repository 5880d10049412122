import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface LocaleLinkProps {
  /** Address below the locale, such as `/errors/`. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
  /** Called before the address changes. */
  readonly onClick?: () => void;
  readonly 'aria-current'?: 'page' | undefined;
}

/** A link inside the site, in the locale of the address: the router's base carries the locale. */
export function LocaleLink(props: LocaleLinkProps) {
  return <Link {...props} />;
}
