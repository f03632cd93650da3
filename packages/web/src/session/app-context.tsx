import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Preferences } from '../preferences.ts';
import type { Route } from '../routes.ts';
import type { Session } from './session.ts';
import type { Updates } from './updates.ts';

/** Everything that a view may ask for, made once at the start of the page. */
export interface AppContext {
  session: Session;
  preferences: Preferences;
  updates: Updates;
  route: ReadonlySignal<Route>;
  /** Goes there; `replace` leaves no way back, for addresses that carry a secret. */
  go: (route: Route, how?: 'replace') => void;
  /** Says it to screen readers, once, politely. */
  announce: (text: string) => void;
}

const Context = createContext<AppContext | undefined>(undefined);
export const AppProvider = Context.Provider;

export function useApp(): AppContext {
  const app = useContext(Context);
  if (app === undefined) throw new Error('no app around this view');
  return app;
}

export function useSession(): Session {
  return useApp().session;
}
