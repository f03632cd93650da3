// The codec for protobuf, where a bundler leaves out what isn't used of the library.
export { create, fromBinary, toBinary } from '@bufbuild/protobuf';
