export interface PoEntry {
  key: string;
  text: string;
  /** What a translator should know; `#.` lines. */
  description: string;
  /** `#,` flags, such as `native-review`. */
  flags: string[];
  line: number;
}
/** @throws with the line number when the text isn't a catalogue. */
export declare function parsePo(source: string): PoEntry[];
