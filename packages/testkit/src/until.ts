/** Milliseconds. */
const patience = 15_000;
const pause = 4;

/** Waits for a condition by asking again and again. @param what may say how far it came. */
export async function until<T>(
  what: string | (() => string),
  ask: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end)
      throw new Error(`waited in vain until ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
