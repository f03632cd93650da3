// Prints what the last build weighs: `node packages/web/size.mjs [--files | --json]`.
import './build/print-sizes.ts';
