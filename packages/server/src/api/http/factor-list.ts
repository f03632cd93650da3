import type { SecondFactor } from '../../domain/second-factor.ts';
import { defineEndpoint } from './endpoint.ts';

export function factorList(parts: { secondFactor: SecondFactor }) {
  return defineEndpoint({
    name: 'factorList',
    rate: 'read',
    handle: async ({ session }) => await parts.secondFactor.describe(session),
  });
}
