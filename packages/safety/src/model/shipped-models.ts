// Every model that ships, for measuring and checking.

import * as language from '../language/language-model.ts';
import * as host from '../links/host-model.ts';
import * as kit from '../links/kit-model.ts';
import * as letterPairs from '../links/letter-pair-model.ts';
import * as path from '../links/path-model.ts';
import * as otherScams from '../scams/other-scam-model.ts';
import * as scams from '../scams/scam-model.ts';

export interface ShippedModel {
  readonly name: string;
  /** Base64. */
  readonly model: string;
  /** What it was trained on. */
  readonly inputs: readonly string[];
}

/** A new model gets its line here. */
export const shippedModels: readonly ShippedModel[] = [
  { name: 'links: hosts', model: host.model, inputs: host.inputs },
  { name: 'links: letter pairs', model: letterPairs.model, inputs: letterPairs.inputs },
  { name: 'links: paths', model: path.model, inputs: path.inputs },
  { name: 'links: kits', model: kit.model, inputs: kit.inputs },
  { name: 'scams', model: scams.model, inputs: scams.inputs },
  { name: 'scams: other languages', model: otherScams.model, inputs: otherScams.inputs },
  { name: 'language', model: language.model, inputs: language.inputs },
];
