/** A line of a text. */
export interface Line {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  /** UTF-16 offset of its line break, or of the end of the text. */
  readonly end: number;
  /** Offset behind what a logger put before the message: time, level, host, stream, container. */
  readonly content: number;
  /** Whether that prefix holds a time or a level, as the first line of a log record does. */
  readonly isDated: boolean;
}

/** The lines of a text in order, at most `MAX_LINES`; the last one too when nothing stands in it. Linear. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length && lines.length < MAX_LINES; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    const isShort = end - start < MIN_PREFIXED_CHARS;
    const { length, isDated } = isShort
      ? NO_PREFIX
      : readPrefix(text.slice(start, Math.min(end, start + MAX_PREFIX_CHARS)));
    lines.push({ start, end, content: start + length, isDated });
    start = next + 1;
  }
  return lines;
}

/** Whether a line goes on with what the line before began: a stack frame, a cause, the inside of a structure. */
export function isContinuation(text: string, { content, end }: Line): boolean {
  return CONTINUATION.test(text.slice(content, Math.min(end, content + MAX_CONTINUATION_CHARS)));
}

/** What a logger put before the message; several loggers may have added one each. */
function readPrefix(line: string): { readonly length: number; readonly isDated: boolean } {
  let length = 0;
  let isDated = false;
  for (let round = 0; round < MAX_PREFIXES; round++) {
    const rest = line.slice(length);
    const dated = DATED.exec(rest);
    const found = dated ?? STREAM.exec(rest);
    if (found === null || found[0] === '') break;
    isDated ||= dated !== null;
    length += found[0].length;
  }
  return { length, isDated };
}

/** Two megabytes of log have some twenty thousand. */
const MAX_LINES = 60_000;
/** Shorter lines are not worth a look; a hostile text has half a million of them. */
const MIN_PREFIXED_CHARS = 3;
const MAX_PREFIX_CHARS = 200;
const NO_PREFIX = { length: 0, isDated: false };
const MAX_CONTINUATION_CHARS = 24;
/** As in `kubelet[1]: 2026-… stderr F [ERROR]`. */
const MAX_PREFIXES = 6;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const DATE = `(?:\\d{4}[-/.]\\d\\d[-/.]\\d\\d|\\d{1,2}[/.-](?:\\d{1,2}|${MONTH})[/.-]\\d{2,4}|(?:${DAY},? )?(?:\\d{1,2} )?${MONTH} {1,2}\\d{1,4}(?:,? \\d{4})?)`;
const TIME =
  '\\d{1,2}:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d))?(?: 20\\d\\d(?!\\d))?';
const LEVEL = '(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|SEVERE|FATAL|CRITICAL)';
const ANY_LEVEL = `(?:${LEVEL}|trace|debug|info|warn|warning|error|fatal|critical|Error|Warning|Information)`;
/**
 * A time, with or without its date, or a level, with the marks around it:
 * `2026-10-03 04:12:55,901 `, `[03/Oct/2026:04:12:55 +0000] `, `Oct  3 04:12:55 `, `E1003 04:12:55.901`, `[error] `
 */
const DATED = new RegExp(
  `^[ \\[(<"'\`|*#>-]{0,4}(?:(?:time|ts|timestamp)=["']?)?(?:${DATE}(?:[T ,@:-]{1,3}${TIME})?|[IWEF]\\d{4} ${TIME}|${TIME}|\\d{10}(?:\\.?\\d{3,6})?(?= )|\\[${ANY_LEVEL}\\]|level=${ANY_LEVEL}|${LEVEL}(?=:? ))[\\])>"'\`|:,; -]{0,4}`,
);
/**
 * What stands between or instead of times: streams, containers, processes, threads, quotation marks, tables, comments:
 * `stderr F `, `web_1  | `, `wazuh[12]: `, `D/Retrofit( 3114): `, `[pool-4-thread-2] `, `> `, `│ `, `##[error]`
 */
const STREAM =
  /^(?:(?:stdout|stderr) [FP] |[\w./-]{1,60}\[\d{1,7}\]: ?|[VDIWEF]\/[\w.$-]{1,40}\( *\d{1,6}\): ?|[\w.-]{1,40} {0,12}\| ?|##\[\w{1,12}\]|\[[\w.:/#$ -]{1,60}\]:? |[>|│║#*] ?|\/\/ |[\w-]{1,40} (?=[\w./-]{1,40}\[\d{1,7}\]: ))/;
/** Blank, indented, `at …`, `Caused by: …`, `---> …`, `... 12 more`, brackets, `"key":`, or nothing. */
const CONTINUATION =
  /^(?:\s|$|at |Caused by|caused by|nested exception|Suppressed:|[-=]{2,}|\.\.\.|…|[}\])<,]|"[\w.@ -]{1,20}"\s?:)/;
