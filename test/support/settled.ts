/** Waits until nothing has been requested for a while. @param requests A list that grows with every request. */
export async function settled(requests: readonly unknown[], milliseconds = 1000): Promise<void> {
  let count = -1;
  while (count !== requests.length) {
    count = requests.length;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}
