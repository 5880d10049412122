/** A way an error text changes between the dialog and the paste. */
export interface Disguise {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** What logs, browsers, mail programs, spreadsheets and people do to a text. None of them loses a part of it. */
export const disguises: readonly Disguise[] = [
  { name: 'a field of a JSON log', apply: (text) => JSON.stringify({ level: 'ERROR', message: text }) },
  { name: 'JSON in JSON in JSON', apply: (text) => nested(text, 3) },
  { name: 'JSON with everything escaped', apply: (text) => escapeAll(JSON.stringify({ message: text })) },
  { name: 'HTML', apply: (text) => `<p class="error">${escapeHtml(text)}</p>` },
  { name: 'HTML escaped twice', apply: (text) => escapeHtml(escapeHtml(text)) },
  {
    name: 'a parameter of an address',
    apply: (text) => `https://a.example/cb?error_description=${encodeURIComponent(text)}`,
  },
  {
    name: 'a form parameter',
    apply: (text) => `GET /cb?error=${encodeURIComponent(text).replaceAll('%20', '+')}&state=1`,
  },
  { name: 'a line of syslog', apply: (text) => `Nov 20 09:14:02 host1 connector[2231]: ${text}` },
  { name: 'a container’s log', apply: (text) => `2026-11-20T09:14:02.123456789Z stderr F ${text}` },
  { name: 'a quoted mail', apply: (text) => text.replaceAll(/^/gm, '> ') },
  { name: 'a console 60 characters wide', apply: (text) => cut(text, 60) },
  { name: 'a console 37 characters wide', apply: (text) => cut(text, 37) },
  { name: 'typographic quotation marks', apply: (text) => text.replaceAll('"', '”').replaceAll("'", '’') },
  { name: 'no-break spaces', apply: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'zero-width spaces', apply: (text) => text.replaceAll(/([^\p{L}\p{N}])/gu, '$1\u200b') },
  { name: 'full-width characters', apply: fullWidth },
  { name: 'capitals', apply: (text) => text.toUpperCase() },
  { name: 'small letters', apply: (text) => text.toLowerCase() },
  {
    name: 'a cell of a table',
    apply: (text) => `| time | error |\n|---|---|\n| 09:14 | ${text.replaceAll('\n', ' ')} |`,
  },
  { name: 'Markdown', apply: (text) => `**Error:** \`${text}\`` },
  { name: 'a terminal’s colours', apply: (text) => `\u001b[31mERROR\u001b[0m ${text}` },
  { name: 'directional marks', apply: (text) => `\u202a${text}\u202c` },
  { name: 'a string of Python 2', apply: (text) => `u'${text.replaceAll("'", "\\'")}'` },
  {
    name: 'a sentence around it',
    apply: (text) => `Hello, since this morning our connector says: ${text} We have 250 users. Any idea?`,
  },
  {
    name: 'a stack trace',
    apply: (text) =>
      `2026-10-03 04:12:55,901 ERROR [pool-4-thread-2] ConnectorRunner - scan failed\n${text}\n\tat com.adallom.adalib.HttpUtils.execute(HttpUtils.java:231)\n\tat java.base/java.lang.Thread.run(Thread.java:840)`,
  },
];

function nested(text: string, depth: number): string {
  return depth === 0 ? text : JSON.stringify({ inner: nested(text, depth - 1) });
}

function escapeAll(json: string): string {
  return json.replaceAll(/[^\p{ASCII}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function cut(text: string, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join('\n');
}

function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
