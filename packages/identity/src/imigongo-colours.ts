// Three earth colours each: the ground, kaolin for the drawing, and a third for depth. A white
// letter with its shadow must be readable on them; imigongo.test.ts measures it.

export interface ImigongoPalette {
  readonly ground: string;
  readonly light: string;
  readonly deep: string;
}

export const imigongoPalettes = {
  clay: { ground: '#8a3620', light: '#f1dcc8', deep: '#3a150c' },
  black: { ground: '#2b2723', light: '#efcfb4', deep: '#6b5547' },
  indigo: { ground: '#393d8f', light: '#dfddf9', deep: '#15163f' },
  green: { ground: '#1a5f41', light: '#dcf0e3', deep: '#0a2a1d' },
  ochre: { ground: '#94610a', light: '#fbeecb', deep: '#452c03' },
  plum: { ground: '#7a2c55', light: '#f9dfea', deep: '#2f0e20' },
  teal: { ground: '#13656f', light: '#d5efee', deep: '#072c33' },
  brown: { ground: '#6b4a34', light: '#ecdcc9', deep: '#2a180e' },
  rose: { ground: '#a8405a', light: '#fae2e3', deep: '#541526' },
  blue: { ground: '#2c6296', light: '#e0edf9', deep: '#12304f' },
  olive: { ground: '#5d671f', light: '#f0f1d0', deep: '#2a300b' },
  violet: { ground: '#64449a', light: '#ebe2fa', deep: '#2a194a' },
} as const satisfies Record<string, ImigongoPalette>;

export type ImigongoColour = keyof typeof imigongoPalettes;

export const imigongoColours = Object.keys(imigongoPalettes) as readonly ImigongoColour[];

/** The palette under a white letter: light and deep step back to the ground. */
export function quietPalette({ ground, light, deep }: ImigongoPalette): ImigongoPalette {
  return { ground, light: mixColours(light, ground, 0.33), deep: mixColours(deep, ground, 0.7) };
}

/** `share` of `a` and the rest of `b`, in sRGB. Both as #rrggbb. */
function mixColours(a: string, b: string, share: number): string {
  const part = (at: number) => {
    const mixed =
      Number.parseInt(a.slice(at, at + 2), 16) * share +
      Number.parseInt(b.slice(at, at + 2), 16) * (1 - share);
    return Math.round(mixed).toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
