import {
  describeImigongo,
  imigongoOf,
  imigongoSvgPaths,
  type ImigongoDescriptor,
} from '@ganira/identity/imigongo';
import { useMemo } from 'preact/hooks';
import { useWords, type Words } from '../words/words.tsx';
import './pattern.css';

const side = 48;

/** @param pattern the genesis hash in hexadecimal, as views get it. */
export function patternOf(pattern: string): ImigongoDescriptor {
  const hash = new Uint8Array(32);
  for (let i = 0; i < hash.length; i++) hash[i] = Number.parseInt(pattern.slice(2 * i, 2 * i + 2), 16) || 0;
  return imigongoOf(hash);
}

export interface PatternProps {
  descriptor: ImigongoDescriptor;
  /** Under a letter: the drawing steps back. */
  isQuiet?: boolean;
}

/** The drawing alone, as wide and high as what is around it. Names come from `patternWords`. */
export function Pattern({ descriptor, isQuiet = false }: PatternProps) {
  const paths = useMemo(
    () => joinByFill(imigongoSvgPaths(descriptor, side, isQuiet ? 'quiet' : 'full')),
    [descriptor, isQuiet],
  );
  return (
    <svg class="pattern" viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
      {paths.map(({ d, fill }, i) => (
        <path key={i} d={d} fill={fill} />
      ))}
    </svg>
  );
}

/** Neighbours in the order of painting that share a colour become one element: a long list has many avatars. */
function joinByFill(paths: { d: string; fill: string }[]): { d: string; fill: string }[] {
  const joined: { d: string; fill: string }[] = [];
  for (const { d, fill } of paths) {
    const last = joined.at(-1);
    if (last?.fill === fill) last.d += d;
    else joined.push({ d, fill });
  }
  return joined;
}

/** The text alternative: "pattern: clay triangles, 4 by 4". */
export function patternWords({ t, rules }: Words, descriptor: ImigongoDescriptor): string {
  const { motif, colour, columns, rows } = describeImigongo(descriptor);
  return t('pattern.words', {
    motif: t(`pattern.motif.${motif}`),
    colour: t(`pattern.colour.${colour}`),
    columns: rules.number(columns),
    rows: rules.number(rows),
  });
}

export type AvatarSize = 'small' | 'medium' | 'large' | 'huge';

export interface AvatarProps {
  pattern: string;
  /** Its first letter stands on the pattern. */
  name: string;
  size?: AvatarSize;
}

/** A Latin letter or a digit with nothing on top of it. */
const plainLetter = /^[0-9A-Za-zÀ-ɏ](?![\u0300-\uffff])/;

/** As a person sees it: with its marks, and an emoji whole. The browser's own finder takes long to load. */
function firstLetter(name: string): string {
  const [plain] = plainLetter.exec(name) ?? [];
  if (plain !== undefined || name === '') return plain ?? '';
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)][0]?.segment ?? '';
}

/** Beside the name, so it has none of its own for screen readers. */
export function Avatar({ pattern, name, size = 'medium' }: AvatarProps) {
  const descriptor = useMemo(() => patternOf(pattern), [pattern]);
  const initial = firstLetter(name.trim());
  return (
    <span class={`avatar avatar-${size}`} aria-hidden="true">
      <Pattern descriptor={descriptor} isQuiet={initial !== ''} />
      <span class="avatar-letter">{initial.toLocaleUpperCase()}</span>
    </span>
  );
}

/** A pattern to look at closely, with its words. */
export function PatternPicture({ descriptor, caption }: { descriptor: ImigongoDescriptor; caption: string }) {
  const words = useWords();
  return (
    <figure class="pattern-picture">
      <span class="avatar avatar-vast" role="img" aria-label={patternWords(words, descriptor)}>
        <Pattern descriptor={descriptor} />
      </span>
      <figcaption class="foreign">{caption}</figcaption>
    </figure>
  );
}
