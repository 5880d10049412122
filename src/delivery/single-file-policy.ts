/** What a page that is one file may run and show, as digests: Base64 of SHA-256, without the `sha256-` in front. */
export interface SingleFileDigests {
  readonly script: string;
  readonly style: string;
}

/**
 * What a page that is one file may do: run its own script and use its own style, both named by their digest, and show its
 * icon. It connects to nothing, not even to where it came from. Who may frame it cannot be said in a page.
 */
export function singleFilePolicy({ script, style }: SingleFileDigests): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${script}'`,
    `style-src 'sha256-${style}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
