import type { Disguise } from '../disguises.ts';

/** How programming languages and protocols write a text. */
export const escapes: readonly Disguise[] = [
  { name: 'a field of a JSON log', apply: (text) => JSON.stringify({ level: 'ERROR', message: text }) },
  { name: 'JSON in JSON', apply: (text) => nested(text, 2) },
  { name: 'JSON in JSON in JSON', apply: (text) => nested(text, 3) },
  { name: 'JSON five deep', apply: (text) => nested(text, 5) },
  { name: 'JSON with everything escaped', apply: (text) => escapeAll(JSON.stringify({ message: text })) },
  { name: 'HTML', apply: (text) => `<p class="error">${escapeHtml(text)}</p>` },
  { name: 'HTML escaped twice', apply: (text) => escapeHtml(escapeHtml(text)) },
  { name: 'an HTML page', apply: htmlPage },
  { name: 'a SOAP fault', apply: soapFault },
  {
    name: 'a parameter of an address',
    apply: (text) => `https://a.example/cb?error_description=${encodeURIComponent(text)}`,
  },
  {
    name: 'a parameter encoded twice',
    apply: (text) => `https://a.example/cb?error_description=${encodeURIComponent(encodeURIComponent(text))}&state=x`,
  },
  {
    name: 'an address in an address',
    apply: (text) =>
      `https://a.example/login?next=${encodeURIComponent(`/cb?error=${encodeURIComponent(text)}`)}&state=x`,
  },
  {
    name: 'a form parameter',
    apply: (text) => `GET /cb?error=${encodeURIComponent(text).replaceAll('%20', '+')}&state=1`,
  },
  { name: 'a string of Python 2', apply: (text) => `u'${text.replaceAll("'", "\\'")}'` },
  {
    name: 'a dictionary of Python 2',
    apply: (text) => `{u'level': u'error', u'message': u'${escapeAll(backslashed(text, "'"))}'}`,
  },
  { name: 'bytes of Python', apply: (text) => `{'body': b'${pythonBytes(text)}'}` },
  { name: 'a hash of Ruby', apply: (text) => `{:level=>"error", :message=>"${backslashed(text, '"')}"}` },
  {
    name: 'an object printed by PHP',
    apply: (text) =>
      `Array\n(\n    [error] => stdClass Object\n        (\n            [message] => ${text}\n        )\n\n)`,
  },
  { name: 'a quoted string of Go', apply: (text) => `sync: scan failed: "${backslashed(text, '"')}"` },
  { name: 'a verbatim string of C#', apply: (text) => `throw new Exception(@"${text.replaceAll('"', '""')}");` },
  { name: 'a literal of SQL', apply: (text) => `INSERT INTO log VALUES ('${text.replaceAll("'", "''")}');` },
];

function nested(text: string, depth: number): string {
  return depth === 0 ? text : JSON.stringify({ inner: nested(text, depth - 1) });
}

function escapeAll(text: string): string {
  return text.replaceAll(/[^\p{ASCII}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

function backslashed(text: string, quote: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

function pythonBytes(text: string): string {
  return [...new TextEncoder().encode(backslashed(text, "'"))]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`))
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function htmlPage(text: string): string {
  const named = escapeHtml(text).replaceAll('é', '&eacute;').replaceAll('è', '&egrave;');
  return `<!DOCTYPE html>\n<html>\n<head><title>Connector</title></head>\n<body>\n<h1>Last&nbsp;error</h1>\n<p>${named.replace(/\S+$/, '<b>$&</b>')}</p>\n</body>\n</html>`;
}

function soapFault(text: string): string {
  const numbered = escapeHtml(text).replaceAll(/[^\p{ASCII}]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`);
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Server</faultcode><faultstring>${numbered}</faultstring></soap:Fault></soap:Body></soap:Envelope>`;
}
