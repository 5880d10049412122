import type { Disguise } from '../disguises.ts';

/** What loggers, containers and consoles write around a text or before each of its lines. */
export const logs: readonly Disguise[] = [
  { name: 'a line of syslog', apply: (text) => `Nov 20 09:14:02 host1 connector[2231]: ${text}` },
  { name: 'a line of new syslog', apply: (text) => `<11>1 2026-10-03T04:12:55.003Z host1 connector 2231 - - ${text}` },
  {
    name: 'the journal',
    apply: (text) => `2026-10-03T04:12:55+0000 host1 connector[2231]: ${text.replaceAll('\n', `\n${' '.repeat(50)}`)}`,
  },
  { name: 'a container’s log', apply: (text) => `2026-11-20T09:14:02.123456789Z stderr F ${text}` },
  { name: 'Kubernetes', apply: (text) => beforeLines(text, '2026-10-03T04:12:55.901Z stderr F ') },
  {
    name: 'klog',
    apply: (text) => `E1003 04:12:55.901234       1 controller.go:114] "Scan failed" err=${JSON.stringify(text)}`,
  },
  { name: 'Docker compose', apply: (text) => beforeLines(text, 'web_1  | ') },
  { name: 'Docker with times', apply: (text) => beforeLines(text, '2026-10-03T04:12:55.901234567Z ') },
  { name: 'a log viewer with a column for the stream', apply: (text) => text.replaceAll(/$/gm, ' | stdout') },
  { name: 'a time before every line', apply: (text) => beforeLines(text, '2026-10-03 04:12:55,901 ERROR ') },
  {
    name: 'a Windows event',
    apply: (text) =>
      `Log Name:      Application\nSource:        Connector\nDate:          10/3/2026 4:12:55 AM\nEvent ID:      1026\nTask Category: None\nLevel:         Error\nKeywords:      Classic\nUser:          N/A\nComputer:      host1\nDescription:\n${text}`,
  },
  {
    name: 'an error record of PowerShell',
    apply: (text) =>
      `Show-Connector : ${text}\nAt line:1 char:1\n+ Show-Connector -Last\n+ ~~~~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : NotSpecified: (:) [Write-Error], WriteErrorException\n    + FullyQualifiedErrorId : Microsoft.PowerShell.Commands.WriteErrorException,Show-Connector`,
  },
  {
    name: 'a browser’s console',
    apply: (text) =>
      `app.js:20 Uncaught (in promise) ${text}\n    at showConnector (app.js:20:11)\n    at async load (app.js:88:5)`,
  },
  {
    name: 'a response in curl',
    apply: (text) =>
      `HTTP/1.1 200 OK\r\nDate: Sat, 03 Oct 2026 04:12:55 GMT\r\nContent-Type: application/json; charset=utf-8\r\nCache-Control: no-store\r\n\r\n${JSON.stringify({ lastError: text })}`,
  },
  {
    name: 'a network recording',
    apply: (text) =>
      JSON.stringify(
        {
          status: 200,
          statusText: 'OK',
          httpVersion: 'h2',
          content: { size: 112, mimeType: 'application/json', text: JSON.stringify({ lastError: text }) },
        },
        null,
        2,
      ),
  },
  {
    name: 'a stack trace',
    apply: (text) =>
      `2026-10-03 04:12:55,901 ERROR [pool-4-thread-2] ConnectorRunner - scan failed\n${text}\n\tat com.adallom.adalib.HttpUtils.execute(HttpUtils.java:231)\n\tat java.base/java.lang.Thread.run(Thread.java:840)`,
  },
  {
    name: 'frames of a stack behind it',
    apply: (text) =>
      `${text}\n\tat com.adallom.connector.Scanner.scan(Scanner.java:77)\n\tat com.adallom.connector.Runner.run(Runner.java:31)\n\t... 12 more`,
  },
];

function beforeLines(text: string, prefix: string): string {
  return text.replaceAll(/^/gm, prefix);
}
