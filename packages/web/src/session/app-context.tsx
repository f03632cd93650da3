import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Preferences } from '../preferences.ts';
import type { Route } from '../routes.ts';
import type { JudgePort } from './judge-port.ts';
import type { Session } from './session.ts';
import type { Updates } from './updates.ts';

/** Everything that a view may ask for, made once at the start of the page. */
export interface AppContext {
  session: Session;
  preferences: Preferences;
  updates: Updates;
  /** A worker that judges texts; whoever opens it closes it. */
  openJudge: () => Promise<JudgePort>;
  route: ReadonlySignal<Route>;
  /** Goes there; `replace` leaves no way back, for addresses that carry a secret. */
  go: (route: Route, how?: 'replace') => void;
  /** To the chats, unless the person has left the page of that name by themselves. */
  leave: (name: Route['name']) => void;
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
