import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { redact } from '../../src/engine/index.ts';
import { Redactor } from '../../src/features/report/redactor.ts';

const text = 'HttpRequestFailure: 401 for bob@contoso.example\n'.repeat(2000);

afterEach(() => vi.unstubAllGlobals());

describe('a long text, where there is no worker', () => {
  beforeEach(() => vi.stubGlobal('Worker', undefined));

  test('is redacted by the page as by a worker', async () => {
    const redactor = new Redactor();
    redactor.prepare();
    const onDone = vi.fn();
    redactor.redact(text, [], onDone);
    await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(redact(text)));
  });

  test('that was given up half-way is never answered', async () => {
    const redactor = new Redactor();
    const [first, second] = [vi.fn(), vi.fn()];
    const giveUp = redactor.redact(text, [], first);
    await new Promise((resolve) => setTimeout(resolve, 1));
    giveUp();
    redactor.redact(text, ['email'], second);
    await waitFor(() => expect(second).toHaveBeenCalled());
    expect(first).not.toHaveBeenCalled();
  });
});
