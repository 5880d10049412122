import type { Candidate } from './types.ts';

/** Finds the names of users' folders in paths. Folders that every machine has stay. */
export function findFolders(text: string): readonly Candidate[] {
  return [WINDOWS, WINDOWS_END, UNIX].flatMap((find) => [...text.matchAll(find)].flatMap(toCandidate));
}

function toCandidate({ index, 0: path, groups }: RegExpExecArray): readonly Candidate[] {
  const lead = groups?.lead ?? '';
  if (SHARED_FOLDER.test(path.slice(lead.length))) return [];
  return [{ kind: 'user-folder', from: index, start: index + lead.length, end: index + path.length }];
}

const NAME_CHARS = '\\\\/\\s"\'`<>:|*?%&;,()';
const NAME = `[^${NAME_CHARS}]{1,64}`;
const SEPARATOR = '(?:[\\\\/]{1,16}|%5c|%2f)';
/** A name may hold blanks when the path goes on behind it. */
const WINDOWS = new RegExp(
  `(?<lead>(?<!\\w)[A-Z](?::|%3a)${SEPARATOR}Users${SEPARATOR})${NAME}(?: ${NAME}){0,2}(?=[\\\\/%])`,
  'gi',
);
/** Sample: `PS C:\Users\name>`. */
const WINDOWS_END = new RegExp(
  `(?<lead>(?<!\\w)[A-Z](?::|%3a)${SEPARATOR}Users${SEPARATOR})${NAME}(?![^${NAME_CHARS}]|[\\\\/%])`,
  'gi',
);
/** `/users/…` of an API is written small, `/Users/7` of one is followed by nothing: both are no folders. */
const UNIX = new RegExp(`(?<lead>(?<![\\w.)}-])\\/(?:Users|home)\\/)${NAME}(?=\\/)`, 'g');
const SHARED_FOLDER =
  /^(?:public|default|all users|shared|runner|runneradmin|vsts|root|app|node|ubuntu|ec2-user|[\d-]+|[0-9a-f-]{36})$/i;
