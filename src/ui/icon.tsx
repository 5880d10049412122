import type { ReactNode } from 'react';

const paths = {
  check: <path d="M4 10.5 8.2 15 16 5.5" />,
  question: (
    <>
      <path d="M7 7.2C7.2 5.4 8.5 4.4 10.2 4.4c1.8 0 3 1.1 3 2.6 0 2.2-2.9 2.3-2.9 4.6" />
      <path d="M10.2 15.4v.2" />
    </>
  ),
  dash: <path d="M4 10h12" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.3l2.8 1.7" />
    </>
  ),
  forward: <path d="M4 10h11M11 5.5 15.5 10 11 14.5" />,
  caution: <path d="M10 3.5 17.5 16.5h-15zM10 8.5v3.6M10 14.4v.1" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="m13 13 4 4" />
    </>
  ),
  external: <path d="M8 5H4.5v10.5H15V12M11 4.5h4.5V9M15.3 4.7 9 11" />,
} satisfies Record<string, ReactNode>;

/** Name of a drawing. */
export type IconName = keyof typeof paths;

/** A small drawing in the colour of the text. It only repeats what words beside it say. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 20 20"
      aria-hidden="true"
      data-icon={name}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {paths[name]}
    </svg>
  );
}
