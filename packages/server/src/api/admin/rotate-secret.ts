import type { AdminCommands } from '../../admin.ts';
import { createOpaqueSetup } from '../../domain/password-login.ts';
import type { Sealing } from '../../domain/sealing.ts';
import type { SetupSecrets } from '../../domain/setup-secrets.ts';
import type { SetupUse } from '../../ports/directory.ts';

export interface RotateSecretParts {
  readonly secrets: SetupSecrets;
  readonly setupUse: SetupUse;
  readonly sealings: { readonly totp: Sealing; readonly pin: Sealing };
  /** Makes the file durable, all or nothing. */
  readonly store: (secrets: readonly string[]) => void;
}

/** Rotates the setup secret; with `drop`, forgets the former ones instead. */
export function rotateSecret({ secrets, setupUse, sealings, store }: RotateSecretParts) {
  return async (
    args: Readonly<Record<string, unknown>>,
  ): Promise<AdminCommands['rotate-secret']['reply']> => {
    if (args['drop'] === true) {
      // What lies sealed moves first: after this nothing opens it.
      await setupUse.reseal(sealings);
      const kept = [secrets.newest] as const;
      store(kept);
      secrets.replace(kept);
    } else {
      // Which secret a password was registered under is on disk before there are two.
      await setupUse.name(secrets.newestId);
      const all = [await createOpaqueSetup(), ...secrets.all] as const;
      store(all);
      secrets.replace(all);
      await setupUse.reseal(sealings);
    }
    return { secrets: secrets.all.length, waiting: await setupUse.countOthers(secrets.newestId) };
  };
}
