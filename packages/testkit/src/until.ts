/** Milliseconds between two questions. */
const pause = 4;
/** Questions, not time: on a machine that does other things too, everything takes longer. */
const patience = 3_000;

/** Waits for a condition by asking again and again. @param what may say how far it came. */
export async function until<T>(
  what: string | (() => string),
  ask: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  for (let asked = 0; asked < patience; asked++) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
  throw new Error(`waited in vain until ${typeof what === 'string' ? what : what()}`);
}
