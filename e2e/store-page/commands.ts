/** What the worker of the trial page does when asked; every answer is a plain object. */
export interface StoreCommands {
  /** `mark` is a word in every row that is added. */
  open(options: {
    name: string;
    key: number[];
    mark: string;
    waitForOwner?: number;
  }): Promise<{ milliseconds: number }>;
  /** Each row in a transaction of its own. */
  addEach(count: number): Promise<{ milliseconds: number }>;
  /** All rows in one transaction. */
  addAll(count: number): Promise<{ milliseconds: number }>;
  /** Adds until the worker dies, and tells each id once its commit was promised. */
  addForever(): Promise<void>;
  /** Looks at the whole store. */
  inspect(): Promise<{ rows: number; last: number; integrity: string; found: number }>;
  close(): Promise<void>;
  remove(name: string): Promise<void>;
  /** A vault of the account whose id repeats this byte. */
  putVault(account: number): Promise<void>;
  listVaults(): Promise<number[]>;
}

export type CommandName = keyof StoreCommands;

export interface Asked {
  readonly id: number;
  readonly name: CommandName;
  readonly argument: unknown;
}

export type Answered =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly code: string }
  | { readonly promised: number };
