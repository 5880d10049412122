/** Keeps answers in memory, as a browser's caches do: under whole addresses, each answer read as often as one likes. */
export class FakeCaches {
  readonly kept = new Map<string, Response>();

  constructor(private readonly origin: string) {}

  /** There is one cache, whatever its name. */
  async open(_name: string) {
    const { kept, origin } = this;
    const whole = (path: string): string => new URL(path, origin).href;
    return {
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      match: async (path: string) => kept.get(whole(path))?.clone(),
      put: async (path: string, response: Response) => void kept.set(whole(path), response),
      delete: async (path: string) => kept.delete(whole(path)),
    };
  }

  /** Paths that are kept, in order. */
  paths(): readonly string[] {
    return [...this.kept.keys()].map((url) => new URL(url).pathname).toSorted();
  }
}

/** An answer as a host gives it for a text or catalog file. */
export function jsonAnswer(status = 200): Response {
  return Response.json({}, { status });
}

/** What some hosts answer when a file is gone: a page, as if all were well. */
export function pageAnswer(): Response {
  return new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
}
