import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../words/words.tsx';
import { emojiGroups } from './emoji.ts';

export interface EmojiGridProps {
  onPick: (emoji: string) => void;
}

/** One stop of the Tab key; arrows move inside. */
export function EmojiGrid({ onPick }: EmojiGridProps) {
  const { t } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLButtonElement[] => [...(ref.current?.querySelectorAll('button') ?? [])];

  useEffect(() => buttons()[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const here = all[at];
    if (here === undefined) return;
    const isRightToLeft = getComputedStyle(here).direction === 'rtl';
    const next = isRightToLeft ? -1 : 1;
    const goal: Record<string, () => HTMLButtonElement | undefined> = {
      ArrowRight: () => all[at + next],
      ArrowLeft: () => all[at - next],
      ArrowDown: () => nearest(here, all.slice(at + 1)),
      ArrowUp: () => nearest(here, all.slice(0, at).toReversed()),
      Home: () => all[0],
      End: () => all.at(-1),
    };
    const find = goal[event.key];
    if (find === undefined) return;
    event.preventDefault();
    find()?.focus();
  };

  let isFirst = true;
  return (
    <div ref={ref} role="presentation" onKeyDown={onKeyDown}>
      {emojiGroups.map(({ name, emoji }) => (
        <section key={name} aria-labelledby={`emoji-${name}`}>
          <h2 id={`emoji-${name}`}>{t(`emoji.${name}`)}</h2>
          <div class="emoji-row">
            {emoji.map((each) => {
              const tabIndex = isFirst ? 0 : -1;
              isFirst = false;
              return (
                <button key={each} type="button" tabIndex={tabIndex} onClick={() => onPick(each)}>
                  {each}
                </button>
              );
            })}
          </div>
        </section>
      ))}
    </div>
  );
}

/** The first of the candidates in another line that stands closest in its column. */
function nearest(from: HTMLElement, candidates: HTMLButtonElement[]): HTMLButtonElement | undefined {
  const box = from.getBoundingClientRect();
  const line = candidates
    .find((each) => Math.abs(each.getBoundingClientRect().top - box.top) > 4)
    ?.getBoundingClientRect().top;
  if (line === undefined) return undefined;
  const inLine = candidates.filter((each) => Math.abs(each.getBoundingClientRect().top - line) <= 4);
  const distance = (each: HTMLElement): number => Math.abs(each.getBoundingClientRect().left - box.left);
  return inLine.toSorted((a, b) => distance(a) - distance(b))[0];
}
