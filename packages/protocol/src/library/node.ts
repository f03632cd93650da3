// The codec for protobuf in Node, which loads a package's index with all that it names: JSON, reflection, well-known
// types and their schemas. That is a fifth of a server's start; these three files of the same package are the codec.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Library = typeof import('@bufbuild/protobuf');

const load = createRequire(import.meta.url);
const folder = dirname(load.resolve('@bufbuild/protobuf'));

export const { create } = load(join(folder, 'create.js')) as Pick<Library, 'create'>;
export const { fromBinary } = load(join(folder, 'from-binary.js')) as Pick<Library, 'fromBinary'>;
export const { toBinary } = load(join(folder, 'to-binary.js')) as Pick<Library, 'toBinary'>;
