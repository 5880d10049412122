/**
 * Answers for a page: from the network; where that fails, breaks or takes too long, with what is kept in its place.
 *
 * @param fromNetwork The host's answer.
 * @param kept Looks up what is kept; `undefined` when nothing is.
 * @param maxWaitMs How long the host may take while there is something to show instead.
 * @throws What the network threw, when nothing is kept.
 */
export async function answerPage(
  fromNetwork: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  maxWaitMs: number,
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, maxWaitMs);
  });
  const answer = await Promise.race([fromNetwork, late]).catch(() => undefined);
  clearTimeout(timer);
  if (answer !== undefined && answer.status < 500) return answer;
  return (await kept().catch(() => undefined)) ?? answer ?? fromNetwork;
}
