import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '@ganira/protocol';
import { isStoreError } from '../../store/database/index.ts';
import { decodeVault, encodeVault } from '../../store/vault/index.ts';
import type { VaultRecord, VaultStore } from '../../store/vault/index.ts';
import { makePrivateDirectory, replaceFile, syncDirectory, withStoreErrors } from './durable-files.ts';

const SUFFIX = '.vault';

/** One file per account in `directory`, named by the account's id. */
export function nodeVaultStore(directory: string): VaultStore {
  const pathOf = (accountId: Uint8Array): string => join(directory, toHex(accountId) + SUFFIX);
  return {
    async list() {
      const names = ifThere(() => readdirSync(directory)) ?? [];
      return names.filter((name) => name.endsWith(SUFFIX)).flatMap((name) => readable(join(directory, name)));
    },
    async get(accountId) {
      const bytes = ifThere(() => readFileSync(pathOf(accountId)));
      return bytes === undefined ? undefined : decodeVault(bytes);
    },
    async put(record) {
      makePrivateDirectory(directory);
      replaceFile(pathOf(record.accountId), encodeVault(record));
    },
    async delete(accountId) {
      withStoreErrors('removing a vault', () => ifThere(() => rmSync(pathOf(accountId))));
      ifThere(() => syncDirectory(directory));
    },
  };
}

function readable(path: string): VaultRecord[] {
  const bytes = ifThere(() => readFileSync(path));
  try {
    return bytes === undefined ? [] : [decodeVault(bytes)];
  } catch (error) {
    if (isStoreError(error)) return [];
    throw error;
  }
}

function ifThere<T>(work: () => T): T | undefined {
  return withStoreErrors('reading vaults', () => {
    try {
      return work();
    } catch (error) {
      if (isMissing(error) || (isStoreError(error) && isMissing(error.cause))) return undefined;
      throw error;
    }
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
