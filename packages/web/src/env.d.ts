/** Names the version of the program: a hash of its sources, set at build. */
declare const __BUILD__: string;
