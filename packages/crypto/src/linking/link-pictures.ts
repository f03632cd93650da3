// The pictures of the codes that two people compare: things that everybody knows, none like
// another, each with a word. Their order is part of the protocol.

export interface LinkPicture {
  /** By which faces find the word in their language. */
  readonly name: string;
  readonly picture: string;
}

const table = [
  'dog 🐶|cat 🐱|cow 🐮|lion 🦁|elephant 🐘|zebra 🦓|giraffe 🦒|gorilla 🦍',
  'goat 🐐|sheep 🐑|pig 🐷|chicken 🐔|fish 🐟|snake 🐍|frog 🐸|turtle 🐢',
  'rabbit 🐰|mouse 🐭|bee 🐝|butterfly 🦋|spider 🕷|snail 🐌|crocodile 🐊|monkey 🐵',
  'tree 🌳|flower 🌼|mushroom 🍄|banana 🍌|pineapple 🍍|avocado 🥑|maize 🌽|carrot 🥕',
  'bread 🍞|egg 🥚|coffee ☕|drop 💧|sun ☀️|moon 🌙|star ⭐|cloud ☁️',
  'rainbow 🌈|fire 🔥|mountain ⛰️|house 🏠|key 🔑|clock ⏰|umbrella ☂️|book 📖',
  'pencil ✏️|scissors ✂️|hammer 🔨|lamp 💡|drum 🥁|bell 🔔|guitar 🎸|ball ⚽',
  'bicycle 🚲|car 🚗|bus 🚌|boat ⛵|plane ✈️|basket 🧺|hat 🎩|shoe 👟',
];

/** 64 of them. */
export const linkPictures: readonly LinkPicture[] = table
  .flatMap((row) => row.split('|'))
  .map((entry) => {
    const [name = '', picture = ''] = entry.split(' ');
    return { name, picture };
  });
