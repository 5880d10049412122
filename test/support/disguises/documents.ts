import type { Disguise } from '../disguises.ts';

/** Mails, tickets, tables and notes that a text is kept in. */
export const documents: readonly Disguise[] = [
  { name: 'a quoted mail', apply: (text) => text.replaceAll(/^/gm, '> ') },
  { name: 'a mail quoted twice', apply: (text) => `Anna wrote:\n${text.replaceAll(/^/gm, '> > ')}` },
  { name: 'Markdown', apply: (text) => `**Error:** \`${text}\`` },
  { name: 'a list', apply: (text) => `What we see:\n\n- ${text.replaceAll('\n', '\n  ')}\n- nothing else` },
  { name: 'a fenced block', apply: (text) => `Last error:\n\n\`\`\`text\n${text}\n\`\`\`` },
  {
    name: 'a cell of a spreadsheet',
    apply: (text) => `time,level,message\n04:12:55,ERROR,"${text.replaceAll('"', '""')}"`,
  },
  { name: 'YAML', apply: (text) => `level: error\nmessage: |-\n${text.replaceAll(/^/gm, '  ')}` },
];
