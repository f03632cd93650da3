// What this browser remembers about the look. Nothing about accounts or conversations.

import { signal, type Signal } from '@preact/signals';
import { emergencyRegions, guessEmergencyRegion, type EmergencyRegion } from '@ganira/safety';
import { preferredLanguage, type Language } from './words/words.tsx';

export type Theme = 'auto' | 'light' | 'dark';
const themes: readonly Theme[] = ['auto', 'light', 'dark'];

export interface Preferences {
  theme: Signal<Theme>;
  language: Signal<Language>;
  /** Whether the person was told that the browser may delete the store. */
  isStorageSaid: Signal<boolean>;
  /** Until when the reminder of the recovery key is put off, in Unix milliseconds. */
  recoveryLater: Signal<number>;
  /** Whose emergency numbers are shown: chosen, or guessed from the languages of the browser. */
  emergencyRegion: Signal<EmergencyRegion>;
  setEmergencyRegion: (region: EmergencyRegion) => void;
  setTheme: (theme: Theme) => void;
  setStorageSaid: () => void;
  setRecoveryLater: (until: number) => void;
  setLanguage: (language: Language) => void;
}

export interface PreferencePorts {
  /** localStorage, or undefined where the browser refuses it. */
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  offeredLanguages: readonly string[];
}

export function openPreferences({ storage, offeredLanguages }: PreferencePorts): Preferences {
  const theme = signal<Theme>(themes.find((name) => name === storage?.getItem('ganira.theme')) ?? 'auto');
  const language = signal<Language>(
    preferredLanguage(storage?.getItem('ganira.language') ?? null, offeredLanguages),
  );
  const isStorageSaid = signal(storage?.getItem('ganira.storage-said') === 'yes');
  const recoveryLater = signal(Number(storage?.getItem('ganira.recovery-later') ?? 0) || 0);
  const chosenRegion = storage?.getItem('ganira.region');
  const emergencyRegion = signal<EmergencyRegion>(
    emergencyRegions.find((region) => region === chosenRegion) ?? guessEmergencyRegion(offeredLanguages),
  );
  return {
    theme,
    emergencyRegion,
    setEmergencyRegion(next) {
      emergencyRegion.value = next;
      storage?.setItem('ganira.region', next);
    },
    language,
    isStorageSaid,
    recoveryLater,
    setRecoveryLater(until) {
      recoveryLater.value = until;
      storage?.setItem('ganira.recovery-later', String(until));
    },
    setStorageSaid() {
      isStorageSaid.value = true;
      storage?.setItem('ganira.storage-said', 'yes');
    },
    setTheme(next) {
      theme.value = next;
      storage?.setItem('ganira.theme', next);
    },
    setLanguage(next) {
      language.value = next;
      storage?.setItem('ganira.language', next);
    },
  };
}
