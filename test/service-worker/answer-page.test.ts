import { describe, expect, test } from 'vitest';
import { answerPage } from '../../src/service-worker/answer-page.ts';

const page = new Response('page');
const shell = new Response('shell');
const gone = new Response('gone', { status: 404 });
const broken = new Response('broken', { status: 503 });
const failed = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const never = new Promise<Response>(() => undefined);
const soon = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, 40, value));

describe('a page is answered', () => {
  const rows = [
    { what: 'by the host', network: async () => page, kept: shell, answer: page },
    {
      what: 'by the host when it says that there is no such page',
      network: async () => gone,
      kept: shell,
      answer: gone,
    },
    { what: 'from what is kept without a network', network: failed, kept: shell, answer: shell },
    { what: 'from what is kept when the host is broken', network: async () => broken, kept: shell, answer: shell },
    { what: 'from what is kept when the host is silent', network: () => never, kept: shell, answer: shell },
    { what: 'by a broken host when nothing is kept', network: async () => broken, kept: undefined, answer: broken },
    { what: 'by a slow host when nothing is kept', network: () => soon(page), kept: undefined, answer: page },
  ];
  for (const { what, network, kept, answer } of rows)
    test(what, async () => expect(await answerPage(network(), async () => kept, 20)).toBe(answer));

  test('by a slow host when what is kept cannot be read', async () => {
    expect(await answerPage(soon(page), () => Promise.reject(new Error('storage')), 20)).toBe(page);
  });

  test('not at all without a network when nothing is kept', async () => {
    await expect(answerPage(failed(), async () => undefined, 20)).rejects.toThrow('Failed to fetch');
  });
});
