import { limits } from '@ganira/protocol';
import { ClientError } from '../errors.ts';

/** Digits of any keyboard become those of ASCII. @throws ClientError `pin_malformed`, `pin_guessable` */
export function checkNewPin(text: string): string {
  const pin = readPin(text);
  const { least, most } = limits.pinDigits;
  if (!/^\d+$/.test(pin) || pin.length < least || pin.length > most)
    throw new ClientError('pin_malformed', `not ${least} to ${most} digits`);
  const steps = new Set([...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10));
  const [step] = steps;
  // 000000, 123456, 987654 and the like are what a thief tries first.
  if (steps.size === 1 && (step === 0 || step === 1 || step === 9))
    throw new ClientError('pin_guessable', 'all digits alike, or counting up or down');
  return pin;
}

export function readPin(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}
