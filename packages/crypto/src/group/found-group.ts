import { createGroup } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import { checkGroupData, groupContextExtensions } from './group-data.ts';
import type { CreateGroupOptions, DeviceSigner } from './group-types.ts';
import { groupLimits } from './group-limits.ts';
import { holdState, type GroupState } from './group-state.ts';
import { generate } from './key-packages.ts';
import { blameOurselves } from './library-errors.ts';

const day = 86_400;

export async function foundGroup(
  context: EngineContext,
  signer: DeviceSigner,
  { groupId, groupData }: CreateGroupOptions,
): Promise<GroupState> {
  if (groupId.length !== groupLimits.groupId) {
    throw new CryptoError('usage', `group id: ${groupId.length} bytes, expected ${groupLimits.groupId}`);
  }
  checkGroupData(groupData);
  const now = Number(context.now());
  // Nobody checks the life of a leaf that founded a group; it gets one that others accept.
  const { publicPackage, privatePackage } = await generate(context, signer, {
    notBefore: Math.max(0, now - day),
    notAfter: Math.max(0, now - day) + groupLimits.keyPackageLifetime,
  });
  const client = await blameOurselves(() =>
    createGroup(
      groupId.slice(),
      publicPackage,
      privatePackage,
      groupContextExtensions(groupData),
      context.suite,
      context.config,
    ),
  );
  return holdState(client);
}
