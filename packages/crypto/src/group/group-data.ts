// What every group of ours carries in its GroupContext, and what every leaf says that it understands.
import { encodeRequiredCapabilities } from 'ts-mls';
import type { Capabilities } from 'ts-mls';
import type { Extension } from 'ts-mls/extension.js';
import { CryptoError } from '../errors.ts';
import { groupLimits } from './group-limits.ts';
import type { SuiteName } from './suites.ts';

/** Private use range of RFC 9420 section 17.3. */
const groupDataExtension = 0xf6a1;
/** draft-ietf-mls-extensions, `last_resort_key_package`. */
const lastResortExtension = 0x000a;

export function capabilitiesOf(suite: SuiteName): Capabilities {
  return {
    versions: ['mls10'],
    ciphersuites: [suite],
    extensions: [groupDataExtension, lastResortExtension],
    proposals: [],
    credentials: ['basic'],
  };
}

export function groupContextExtensions(groupData: Uint8Array): Extension[] {
  const requiredCapabilities = encodeRequiredCapabilities({
    extensionTypes: [groupDataExtension],
    proposalTypes: [],
    credentialTypes: ['basic'],
  });
  return [
    { extensionType: 'required_capabilities', extensionData: requiredCapabilities },
    { extensionType: groupDataExtension, extensionData: groupData.slice() },
  ];
}

/** @returns undefined unless the extensions are exactly those of `groupContextExtensions`. */
export function readGroupData(extensions: readonly Extension[]): Uint8Array | undefined {
  const [required, data] = extensions;
  if (extensions.length !== 2 || required === undefined || data?.extensionType !== groupDataExtension)
    return undefined;
  const [expected] = groupContextExtensions(data.extensionData);
  if (expected === undefined || required.extensionType !== expected.extensionType) return undefined;
  const isAsExpected =
    required.extensionData.length === expected.extensionData.length &&
    required.extensionData.every((byte, at) => byte === expected.extensionData[at]);
  return isAsExpected && data.extensionData.length <= groupLimits.groupData ? data.extensionData : undefined;
}

export function checkGroupData(groupData: Uint8Array): void {
  if (groupData.length > groupLimits.groupData) {
    throw new CryptoError('usage', `group data: ${groupData.length} bytes, at most ${groupLimits.groupData}`);
  }
}

export const lastResortMark: Extension = {
  extensionType: lastResortExtension,
  extensionData: new Uint8Array(),
};

export function hasLastResortMark(extensions: readonly Extension[]): boolean {
  return extensions.some((extension) => extension.extensionType === lastResortExtension);
}
