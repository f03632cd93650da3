import { ClientError } from '../errors.ts';

/** ASVS 5.0, 6.2.1. */
const leastPassword = 8;

/** @throws ClientError `weak_password` */
export function checkNewPassword(password: string, most: number): void {
  const { length } = [...password.normalize('NFKC')];
  if (length < leastPassword)
    throw new ClientError('weak_password', `${length} characters, at least ${leastPassword}`);
  if (length > most) throw new ClientError('weak_password', 'longer than a password may be');
}
